import { expect, it } from 'vitest';
import { Redactor } from './redact.ts';

it('takes out secrets as they are and as addresses have them', () => {
  const redactor = new Redactor();
  redactor.register('a b/c');
  expect(redactor.redact('a b/c and a%20b%2Fc')).toBe('*** and ***');
});

it.each([
  [
    'Could not fetch https://m.s3.example/a.jpg?X-Amz-Credential=AK%2F1&X-Amz-Expires=86400&X-Amz-Signature=0f3a.',
    'Could not fetch https://m.s3.example/a.jpg?X-Amz-Credential=***&X-Amz-Expires=86400&X-Amz-Signature=***',
  ],
  ['https://assets.example/1?sp=r&sig=ab%3D&jwt=ey.J.x', 'https://assets.example/1?sp=r&sig=***&jwt=***'],
])('takes the signature out of an address', (text, safe) => {
  expect(new Redactor().redact(text)).toBe(safe);
});
