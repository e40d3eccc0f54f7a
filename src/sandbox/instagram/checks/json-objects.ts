import { isJsonObject, parseJsonParameter, unknownKey } from '../../graph/checks/json-value.ts';
import type { CheckedParameter, ValueCheck } from '../../graph/checks/simple-values.ts';
import { refusal } from '../../graph/refusals.ts';

const GRADUATION_STRATEGIES = ['MANUAL', 'SS_PERFORMANCE'];

export const checkTrialParams: ValueCheck = (parameter) => {
  const value = parseObject(parameter, ['graduation_strategy']);
  if (GRADUATION_STRATEGIES.includes(String(value.graduation_strategy))) return;
  throw refusal(
    'invalidParameter',
    `Param trial_params.graduation_strategy is one of ${GRADUATION_STRATEGIES.join(', ')}.`,
  );
};

export const checkAudioConfiguration: ValueCheck = (parameter) => {
  const value = parseObject(parameter, ['audio_id', 'audio_volume', 'video_volume']);
  if (!/^\d+$/.test(String(value.audio_id))) {
    throw refusal('invalidParameter', 'Param audio_configuration.audio_id must be the id of an audio.');
  }
  if (isVolume(value.audio_volume) && isVolume(value.video_volume)) return;
  throw refusal('invalidParameter', 'Volumes of audio_configuration are whole numbers from 0 to 100.');
};

/** Absent, it is 100. */
function isVolume(value: unknown): boolean {
  return value === undefined || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100);
}

/** The keys of a poll are not published in full, so only its form is checked. */
export const checkPollAttachment: ValueCheck = (parameter) => {
  parseObject(parameter, null);
};

function parseObject({ name, value }: CheckedParameter, allowed: readonly string[] | null) {
  const parsed = parseJsonParameter(name, value);
  if (!isJsonObject(parsed))
    throw refusal('invalidParameter', `Param ${name} must be a JSON object; it is "${value}".`);
  const unknown = allowed === null ? null : unknownKey(parsed, allowed);
  if (unknown !== null) throw refusal('invalidParameter', `Param ${name} has the unknown key "${unknown}".`);
  return parsed;
}
