import { describe, expect, it } from 'vitest';
import { faultOf } from './github-fault.ts';

/** Errors in the shapes of Octokit's `RequestError` and `GraphqlResponseError`. */
const http = (status: number, message: string, headers: Record<string, string> = {}, errors?: object[]) => ({
  name: 'HttpError',
  status,
  message,
  response: { headers, data: { message, ...(errors ? { errors } : {}) } },
});
const graphql = (type: string | undefined, message: string) => ({
  name: 'GraphqlResponseError',
  message,
  errors: [{ ...(type ? { type } : {}), message }],
});

describe('faultOf', () => {
  it.each([
    ['the loser of a race', graphql('STALE_DATA', 'Expected branch to point to "a" but it did not.'), 'stale'],
    ['a mutation without a right', graphql('FORBIDDEN', 'Resource not accessible by integration'), 'refused'],
    ['a branch that is not there', graphql('NOT_FOUND', 'Could not resolve'), 'not_found'],
    ['a mutation that broke inside', graphql(undefined, 'Something went wrong while executing your query.'), 'unclear'],
    ['a used-up GraphQL budget', graphql('RATE_LIMITED', 'API rate limit exceeded'), 'rate_limited'],
    ['a missing right', http(403, 'Resource not accessible by integration'), 'refused'],
    ['a validation', http(422, 'Validation Failed'), 'refused'],
    ['nothing there', http(404, 'Not Found'), 'not_found'],
    ['a server error', http(502, 'Bad gateway'), 'unclear'],
    ['a dropped connection', { name: 'HttpError', status: 500, message: 'fetch failed' }, 'unclear'],
  ])('reads %s', (_name, error, kind) => {
    expect(faultOf(error).kind).toBe(kind);
  });

  it.each([
    ['the time that GitHub names', { 'retry-after': '20' }, 'You have exceeded a secondary rate limit.', 20_000],
    ['a minute where it names none', {}, 'You have exceeded a secondary rate limit.', 60_000],
    ['for no run where the hour is used up', { 'x-ratelimit-remaining': '0' }, 'API rate limit exceeded', null],
  ])('waits %s', (_name, headers, message, retryAfterMs) => {
    expect(faultOf(http(403, message, headers))).toMatchObject({ kind: 'rate_limited', retryAfterMs });
  });

  it('keeps the sentences that say what is wrong', () => {
    const errors = [{ message: 'A pull request already exists for acme:x.' }];
    expect(faultOf(http(422, 'Validation Failed', {}, errors)).message).toBe(
      'Validation Failed A pull request already exists for acme:x.',
    );
  });

  it('throws a bug on', () => {
    expect(() => faultOf(new TypeError('x is undefined'))).toThrow(TypeError);
  });
});
