import { expect, it } from 'vitest';
import { publishVerdict } from '../graph/publish-verdict.ts';
import { faultOfReply, faultWithoutReply, type GraphFault } from '../http/graph-fault.ts';
import { diagnose } from './diagnose.ts';

const plain = (text: string) => text;
const answer = (code: number, subcode?: number, status = 400): GraphFault =>
  faultOfReply({ status, text: JSON.stringify({ error: { code, error_subcode: subcode } }), notBefore: null }, plain);
const text = (status: number, body: string) => faultOfReply({ status, text: body, notBefore: null }, plain);

it.each<[string, GraphFault, string, string]>([
  // what, answer, on the first send, on a later one
  ['no connection', faultWithoutReply('not_sent', 'ECONNREFUSED', plain), 'refused', 'refused'],
  ['a timeout or a cut connection', faultWithoutReply('no_answer', 'ECONNRESET', plain), 'ambiguous', 'ambiguous'],
  ['an interruption', faultWithoutReply('interrupted', 'x', plain), 'ambiguous', 'ambiguous'],
  ['HTML', text(502, '<html>'), 'ambiguous', 'ambiguous'],
  ['an empty 200', text(200, ''), 'ambiguous', 'ambiguous'],
  ['a redirect', text(302, ''), 'ambiguous', 'ambiguous'],
  ['1', answer(1), 'ambiguous', 'ambiguous'],
  ['1/2207057', answer(1, 2207057), 'ambiguous', 'ambiguous'],
  ['2', answer(2), 'ambiguous', 'ambiguous'],
  ['-1/2207001', answer(-1, 2207001), 'ambiguous', 'ambiguous'],
  ['-2/2207020', answer(-2, 2207020), 'ambiguous', 'ambiguous'],
  ['4', answer(4), 'ambiguous', 'ambiguous'],
  ['4/2207051', answer(4, 2207051), 'ambiguous', 'ambiguous'],
  ['368', answer(368), 'ambiguous', 'ambiguous'],
  ['506', answer(506), 'ambiguous', 'ambiguous'],
  ['an unknown code', answer(4711), 'ambiguous', 'ambiguous'],
  ['an unknown code with 403', answer(4711, undefined, 403), 'ambiguous', 'ambiguous'],
  ['a known code with 500', answer(190, undefined, 500), 'ambiguous', 'ambiguous'],
  ['100 alone', answer(100), 'ambiguous', 'ambiguous'],
  ['100/33', answer(100, 33), 'ambiguous', 'ambiguous'],
  ['9004/2207052', answer(9004, 2207052), 'ambiguous', 'ambiguous'],
  ['190', answer(190), 'refused', 'refused'],
  ['190/463', answer(190, 463, 401), 'refused', 'refused'],
  ['10', answer(10, undefined, 403), 'refused', 'refused'],
  ['200', answer(200, undefined, 403), 'refused', 'refused'],
  ['25/2207050', answer(25, 2207050), 'refused', 'refused'],
  ['9/2207042', answer(9, 2207042), 'refused', 'refused'],
  ['80002', answer(80002), 'refused', 'refused'],
  ['36003/2207009', answer(36003, 2207009), 'refused', 'refused'],
  ['36003 alone', answer(36003), 'refused', 'refused'],
  ['9007/2207027', answer(9007, 2207027), 'repeat', 'repeat'],
  ['24/2207006', answer(24, 2207006), 'repeat', 'ambiguous'],
  ['24/2207008', answer(24, 2207008), 'repeat', 'ambiguous'],
])('%s', (_what, fault, first, later) => {
  expect(publishVerdict(diagnose(fault), { isResend: false })).toBe(first);
  expect(publishVerdict(diagnose(fault), { isResend: true })).toBe(later);
});
