/** A node of the tree that describes an MPEG-4 stream, as mp4box reads it. */
export interface AacDescriptor {
  readonly tag: number;
  readonly descs?: readonly AacDescriptor[];
  readonly data?: Uint8Array;
}

/**
 * Channels by the sound's own configuration: the box around it says 2 whatever the sound is. Null where the
 * configuration does not say.
 */
export function aacChannels(root: AacDescriptor): number | null {
  const data = findConfiguration(root);
  if (data === null || data.length < 2) return null;
  const bits = [...data.subarray(0, 8)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  // 5 bits of type (31: 6 more), 4 bits of frequency (15: 24 more), then 4 bits of channels.
  const frequencyAt = bits.startsWith('11111') ? 11 : 5;
  const hasOwnFrequency = bits.slice(frequencyAt, frequencyAt + 4) === '1111';
  const channelsAt = frequencyAt + 4 + (hasOwnFrequency ? 24 : 0);
  return CHANNELS[Number.parseInt(bits.slice(channelsAt, channelsAt + 4), 2)] ?? null;
}

const DECODER_CONFIGURATION = 5;

/** 7 stands for 7.1; 0 means that it stands further on. */
const CHANNELS: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 8 };

function findConfiguration({ tag, data, descs = [] }: AacDescriptor): Uint8Array | null {
  if (tag === DECODER_CONFIGURATION) return data ?? null;
  for (const child of descs) {
    const found = findConfiguration(child);
    if (found !== null) return found;
  }
  return null;
}
