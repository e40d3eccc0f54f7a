import { expect, it } from 'vitest';
import type { BranchWriter, CommitOffer, WriteOutcome } from './branch-writer.ts';
import { ChoosingBranchWriter } from './choosing-branch-writer.ts';
import type { Refusal } from './refusal.ts';

const OFFER: CommitOffer = {
  head: 'a'.repeat(40),
  message: 'record',
  changes: [],
  proposal: { title: '', body: '', marker: '' },
};
const refused = (refusal: Refusal): WriteOutcome => ({ kind: 'refused', refusal, detail: 'No.' });
const written = (note: string | null): WriteOutcome => ({ kind: 'written', commit: 'c', branch: 'main', note });
const LOST: WriteOutcome = { kind: 'again', because: 'lost_race', delayMs: null };

/** A writer that answers in order, and a list of who was asked. */
function stage(answers: { readonly git?: WriteOutcome[]; readonly wants?: boolean }) {
  const asked: string[] = [];
  const writer = (name: string, next: () => WriteOutcome | undefined): BranchWriter => ({
    write: async () => {
      asked.push(name);
      return next() ?? expect.unreachable();
    },
    settle: async () => null,
  });
  const git = writer('git', () => answers.git?.shift());
  const api = (because: string) => writer('api', () => written(because));
  const wantsSignatures = async () => {
    asked.push('rules');
    return answers.wants ?? false;
  };
  return { asked, writer: new ChoosingBranchWriter({ git, api, wantsSignatures }) };
}

it('takes git, and asks the rules once for all races', async () => {
  const { asked, writer } = stage({ git: [LOST, written(null)] });
  await writer.write(OFFER);
  expect(await writer.write(OFFER)).toEqual(written(null));
  expect(asked).toEqual(['rules', 'git', 'git']);
});

it('takes the API where the rules want signatures, and pushes nothing', async () => {
  const { asked, writer } = stage({ wants: true });
  expect(await writer.write(OFFER)).toMatchObject({ kind: 'written', note: expect.stringContaining('rules') });
  expect(asked).toEqual(['rules', 'api']);
});

it('takes the API, and stays with it, once a push was refused for want of a signature', async () => {
  const { asked, writer } = stage({ git: [refused('signatures')] });
  await writer.write(OFFER);
  await writer.write(OFFER);
  expect(asked).toEqual(['rules', 'git', 'api', 'api']);
});

it.each(['pull_request', 'checks', 'protected', 'no_right', 'other'] as const)(
  'does not try the API after a refusal that a signature cannot mend: %s',
  async (refusal) => {
    const { asked, writer } = stage({ git: [refused(refusal)] });
    expect(await writer.write(OFFER)).toEqual(refused(refusal));
    expect(asked).toEqual(['rules', 'git']);
  },
);
