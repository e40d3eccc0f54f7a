import { expect, test } from 'vitest';
import { parseMultipart } from './multipart.ts';

const TYPE = 'multipart/form-data; boundary=x';
const part = (name: string, value: string, file = '') =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
const FILE = '; filename="a.bin"\r\nContent-Type: application/octet-stream';

test('fields are text, files are bytes', async () => {
  const body = Buffer.concat([
    Buffer.from(part('message', 'Grüße')),
    Buffer.from('--x\r\nContent-Disposition: form-data; name="source"; filename="a.bin"\r\n\r\n'),
    Buffer.from([0, 255, 13, 10, 45, 45]),
    Buffer.from('\r\n--x--\r\n'),
  ]);
  const { fields, files, problem } = await parseMultipart(body, TYPE, true);
  expect(problem).toBeNull();
  expect(fields).toEqual({ message: 'Grüße' });
  expect([...files]).toEqual([['source', Buffer.from([0, 255, 13, 10, 45, 45])]]);
});

test.each([
  ['no boundary', 'multipart/form-data', part('a', '1'), true, 'not multipart'],
  ['an end that is missing', TYPE, part('a', '1'), true, 'not multipart'],
  ['a name that comes twice', TYPE, `${part('a', '1')}${part('a', '2', FILE)}--x--\r\n`, true, 'Param a came twice'],
  ['a body that was cut', TYPE, `${part('a', '1')}--x--\r\n`, false, 'did not come whole'],
])('refuses %s', async (_what, type, body, isWhole, message) => {
  const { fields, problem } = await parseMultipart(Buffer.from(body), type, isWhole);
  expect(problem?.message).toContain(message);
  expect(fields).toEqual({});
});
