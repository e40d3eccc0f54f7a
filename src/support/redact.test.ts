import { expect, it } from 'vitest';
import { Redactor } from './redact.ts';

it('replaces secrets and their form in an address, and leaves short words alone', () => {
  const redactor = new Redactor();
  redactor.register('se cret+1');
  redactor.register('abc');
  expect(redactor.redact('se cret+1 se%20cret%2B1 abc')).toBe('*** *** abc');
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
