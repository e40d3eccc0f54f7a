import { describe, expect, it } from 'vitest';
import type { AuditTrail } from '../../domain/audit-trail.ts';
import { editFrontMatter } from './edit.ts';

const DONE: AuditTrail = { status: 'completed', destinations: [] };
const REEL: AuditTrail = {
  status: 'completed',
  post_url: 'https://www.instagram.com/reel/ABC123/',
  destinations: [
    {
      platform: 'instagram',
      profile: 'my_brand',
      status: 'success',
      post_id: '17900000000000000',
      post_url: 'https://www.instagram.com/reel/ABC123/',
      published_at: '2026-05-10T14:00:01Z',
    },
  ],
};
const REEL_YAML = `status: completed
post_url: https://www.instagram.com/reel/ABC123/
destinations:
  - platform: instagram
    profile: my_brand
    status: success
    post_id: "17900000000000000"
    post_url: https://www.instagram.com/reel/ABC123/
    published_at: 2026-05-10T14:00:01Z
`;
const TWO: AuditTrail = {
  destinations: [
    { platform: 'instagram', profile: 'a', status: 'success', post_id: '1' },
    { platform: 'threads', profile: 'a', status: 'failed', error_code: 36003, error_message: 'No: #1' },
  ],
};
const TWO_YAML = `destinations:
  - platform: instagram
    profile: a
    status: success
    post_id: "1"
  - platform: threads
    profile: a
    status: failed
    error_code: 36003
    error_message: "No: #1"
`;

function edit(text: string, trail: AuditTrail): string {
  const result = editFrontMatter(text, trail);
  if (result.kind !== 'edited') throw new Error(JSON.stringify(result));
  expect(editFrontMatter(result.text, trail)).toEqual({ kind: 'unchanged' });
  return result.text;
}

function post(yaml: string): string {
  return `---\n${yaml}---\nHello\n`;
}

describe('editFrontMatter', () => {
  it('writes the trail of the contract, at the end and in its order', () => {
    const yaml = 'profile_name: my_brand # the brand\nplatforms: [ instagram ]\n\n# end\n';
    expect(edit(post(yaml), REEL)).toBe(post(yaml + REEL_YAML));
    expect(edit(post(''), REEL)).toBe(post(REEL_YAML));
    expect(edit(post('# only a comment\n'), TWO)).toBe(post(`# only a comment\n${TWO_YAML}`));
  });

  it.each([
    ['plain', 'status: scheduled\n', 'status: completed\n'],
    ['with a comment', 'status: scheduled   # set by hand\n', 'status: completed   # set by hand\n'],
    ['in double quotes', 'status: "scheduled"\n', 'status: completed\n'],
    ['in single quotes, with a comment', "status:    'scheduled' # x\n", 'status:    completed # x\n'],
    ['empty', 'status:\n', 'status: completed\n'],
    ['empty, with a comment', 'status:   # not yet\n', 'status: completed   # not yet\n'],
    ['null', 'status: ~ # x\n', 'status: completed # x\n'],
    ['a quoted key', '"status": scheduled\n', '"status": completed\n'],
    ['a space before the colon', 'status : scheduled\n', 'status : completed\n'],
    ['on the next line', 'status: # why\n  scheduled # x\n', 'status: # why\n  completed # x\n'],
    ['over two lines', 'status: partially\n  failed # x\n', 'status: completed # x\n'],
    ['over two lines, quoted', 'status: "partially\n  failed"   # x\n', 'status: completed   # x\n'],
    ['a literal text', 'status: |\n  scheduled\n', 'status: completed\n'],
    ['a folded text with a comment', 'status: >-  # x\n  scheduled\n  later\n\n', 'status: completed  # x\n\n'],
    ['an empty text', 'status: | # x\nz: 1\n', 'status: completed # x\nz: 1\n'],
    ['new behind a blank first line', '\n# c\n', '\n# c\nstatus: completed\n'],
    ['a flow list', 'status: [scheduled]  # x\n', 'status: completed  # x\n'],
    ['a flow list over two lines', 'status: [scheduled,\n  later]\n', 'status: completed\n'],
    ['a block list', 'status: # x\n  - scheduled\n  - later\n# y\n', 'status: completed # x\n# y\n'],
    ['a map', 'status:\n  a: b\n', 'status: completed\n'],
    ['an indented document', '  title: x\n  status: scheduled\n', '  title: x\n  status: completed\n'],
    ['new in an indented document', '  title: x\n', '  title: x\n  status: completed\n'],
    ['new behind a text that keeps its blank lines', 'text: |+\n  a\n\n', 'text: |+\n  a\n\nstatus: completed\n'],
    ['new behind an empty field', 'a:\n', 'a:\nstatus: completed\n'],
    ['new behind --- in a text', 'a: |\n  ---\n  b\n', 'a: |\n  ---\n  b\nstatus: completed\n'],
  ])('replaces a value that is %s', (_, before, after) => {
    expect(edit(post(before), DONE)).toBe(post(after));
    const around = (yaml: string) => post(`# top\n${/^ /.test(yaml) ? '' : 'top: "1" # one\n'}${yaml}`);
    expect(edit(around(before), DONE)).toBe(around(after));
  });

  it.each([
    ['empty', 'destinations:\n'],
    ['an empty flow list', 'destinations: []\n'],
    ['null', 'destinations: null\n'],
    ['a flow list over lines', 'destinations: [\n  {platform: x},\n  ]\n'],
    ['a flow list on the next line', 'destinations:\n  []\n'],
    ['a text', 'destinations: |\n  none\n  at all\n'],
    ['a list of words', 'destinations:\n  - x\n  - y\n'],
    ['a longer list', 'destinations:\n  - platform: x\n  - platform: y\n  - platform: z\n'],
    ['a list of lists', 'destinations:\n  - - x\n'],
    ['a list with an empty item', 'destinations:\n  -\n  - platform: x\n'],
    ['a list with a key without a value', 'destinations:\n  - ? platform\n'],
    ['a map', 'destinations:\n  instagram: x\n'],
  ])('writes a list over %s', (_, yaml) => {
    expect(edit(post(`${yaml}# end\nz: 1\n`), TWO)).toBe(post(`${TWO_YAML}# end\nz: 1\n`));
  });

  it.each([
    ['destinations: # c\n', '# c'],
    ['destinations: [a] # c\n', '# c'],
    ['destinations: # c\n  [a] # d\n', '# d'],
    ['destinations: | # c\n  a\n', '# c'],
    ['destinations: # c\n  # d\n  - a\n', '# d'],
  ])('keeps the comments of %j', (yaml, comment) => {
    expect(edit(post(yaml), TWO)).toContain(comment);
  });

  it('changes only what differs in a list, so that comments inside it stay', () => {
    const before = `destinations: # the bot's
  # first
  - platform: instagram # photo
    profile: a
    status: deferred # for now

  # second
  - platform: threads
    status:   failed   # see #12
    error_message: old # gone
    profile: a
    # last
# behind
z: 1
`;
    const after = `destinations: # the bot's
  # first
  - platform: instagram # photo
    profile: a
    status: success # for now
    post_id: "1"

  # second
  - platform: threads
    status:   failed   # see #12
    error_message: "No: #1" # gone
    profile: a
    error_code: 36003
    # last
# behind
z: 1
`;
    expect(edit(post(before), TWO)).toBe(post(after));
  });

  it('adds items to a list and takes keys from its items, in the indentation that is there', () => {
    const before =
      'destinations:\n-   platform: instagram\n    error_code: 4\n    profile: a\n    status: success\nz: 1\n';
    const after =
      'destinations:\n-   platform: instagram\n    profile: a\n    status: success\n    post_id: "1"\n' +
      '- platform: threads\n  profile: a\n  status: failed\n  error_code: 36003\n  error_message: "No: #1"\nz: 1\n';
    expect(edit(post(before), TWO)).toBe(post(after));
  });

  it.each([
    [
      'CRLF',
      '---\r\ntitle: "x"\r\nstatus: scheduled\r\n---\r\nHi\r\n',
      '---\r\ntitle: "x"\r\nstatus: completed\r\n---\r\nHi\r\n',
    ],
    ['CRLF, new', '---\r\ntitle: "x"\r\n---\r\nHi', '---\r\ntitle: "x"\r\nstatus: completed\r\n---\r\nHi'],
    ['CRLF, empty value', '---\r\nstatus:\r\n---\r\n', '---\r\nstatus: completed\r\n---\r\n'],
    ['CRLF, literal text', '---\r\nstatus: |\r\n  a\r\n---\r\n', '---\r\nstatus: completed\r\n---\r\n'],
    ['mixed, opening LF', '---\na: 1\r\n---\r\nb\n', '---\na: 1\r\nstatus: completed\n---\r\nb\n'],
    ['mixed, opening CRLF', '---\r\na: 1\n---\nb\r\n', '---\r\na: 1\nstatus: completed\r\n---\nb\r\n'],
    ['byte-order mark', '\uFEFF---\na: 1\n---\nb', '\uFEFF---\na: 1\nstatus: completed\n---\nb'],
    ['no body, no final newline', '---\na: 1\n---', '---\na: 1\nstatus: completed\n---'],
    ['spaces behind the delimiters', '--- \na: 1\n---\t\n\n\nb', '--- \na: 1\nstatus: completed\n---\t\n\n\nb'],
    [
      'delimiters in the body',
      '---\na: 1\n---\nb\n---\nstatus: x\n---\n',
      '---\na: 1\nstatus: completed\n---\nb\n---\nstatus: x\n---\n',
    ],
    ['emoji before it', '---\na: 📸👩‍👩‍👧\nstatus: x\n---\n📸', '---\na: 📸👩‍👩‍👧\nstatus: completed\n---\n📸'],
    [
      'forms that a re-writer would spoil',
      '---\nn: 010\nbig: 17900000000000000001\nl: [ a,b ]\nt:   >\n  x\n  y\ne: "\\u00e9"\n---\n',
      '---\nn: 010\nbig: 17900000000000000001\nl: [ a,b ]\nt:   >\n  x\n  y\ne: "\\u00e9"\nstatus: completed\n---\n',
    ],
  ])('keeps the bytes around it: %s', (_, before, after) => {
    expect(edit(before, DONE)).toBe(after);
  });

  it('uses the line ends of the file in every new line', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(edit(crlf(post('a: 1\n')), TWO)).toBe(crlf(post(`a: 1\n${TWO_YAML}`)));
    expect(edit(crlf(post('destinations: []\na: 1\n')), TWO)).toBe(crlf(post(`${TWO_YAML}a: 1\n`)));
  });

  it.each([
    ['in another style', DONE, "status: 'completed' # by hand\n"],
    ['with an id without quotes', REEL, REEL_YAML.replaceAll('"', '')],
    [
      'in brackets and in another order',
      { destinations: REEL.destinations.map(({ platform, profile, status }) => ({ platform, profile, status })) },
      'destinations: [{status: success, profile: "my_brand", platform: instagram}]\n',
    ],
  ])('leaves what is said already %s', (_, trail, yaml) => {
    expect(editFrontMatter(post(yaml), trail)).toEqual({ kind: 'unchanged' });
  });

  it('leaves fields that the trail does not name', () => {
    const yaml = 'status: failed\npost_url: old\ndestinations: [a]\n';
    expect(editFrontMatter(post(yaml), { destinations: [] })).toEqual({ kind: 'unchanged' });
    expect(edit(post(yaml), DONE)).toBe(post(yaml.replace('failed', 'completed')));
  });

  it.each([
    ['Crop it, then set status to scheduled.', 'Crop it, then set status to scheduled.'],
    ['ratio (12:1)', 'ratio (12:1)'],
    ['no: never', '"no: never"'],
    ['a #hashtag', '"a #hashtag"'],
    ['two\r\nlines\n\nand more ', 'two lines and more'],
    ['a\ttab\u0000and\u2028more', 'a tab and more'],
    ['say "no"', 'say "no"'],
    ['"no" they said', '"\\"no\\" they said"'],
    ['C:\\temp', 'C:\\temp'],
    ['@bob is gone', '"@bob is gone"'],
    ['- no', '"- no"'],
    ['true', '"true"'],
    ['2207051', '"2207051"'],
    ['0x1F', '"0x1F"'],
    ['', '""'],
    ['half an emoji \ud83d', 'half an emoji \ufffd'],
    ['📸 élan', '📸 élan'],
    ['--- x', '"--- x"'],
    ['{"error":{}}', '"{\\"error\\":{}}"'],
  ])('writes the message %j as %s', (message, written) => {
    const trail: AuditTrail = {
      destinations: [{ platform: 'x', profile: 'a', status: 'failed', error_message: message }],
    };
    expect(edit(post(''), trail)).toContain(`error_message: ${written}\n`);
  });

  it('writes numbers plain and ids quoted', () => {
    const text = edit(post(''), {
      destinations: [
        { platform: 'x', profile: 'a', status: 'failed', error_code: -2, lateness_seconds: 0, post_id: 'abc' },
        { platform: 'x', profile: 'true', status: 'failed', error_code: '4/2207051' },
      ],
    });
    expect(text).toContain('post_id: "abc"\n    lateness_seconds: 0\n    error_code: -2\n');
    expect(text).toContain('profile: "true"\n    status: failed\n    error_code: 4/2207051\n');
  });

  it.each([
    ['no front matter', 'Hello\n', 'The file has no front matter'],
    ['unclosed', '---\na: 1\n', 'never closed'],
    ['braces', '---\n{a: 1}\n---\n', 'braces'],
    ['a list', '---\n- a\n---\n', 'not a list of fields'],
    ['a text', '---\nhello\n---\n', 'not a list of fields'],
    ['broken YAML', '---\na: 1\nb: "x\n---\n', 'Line 3 of the file'],
    ['a repeated field', '---\nstatus: a\nstatus: b\n---\n', 'written twice'],
    ['references', '---\na: &x 1\nb: *x\n---\n', 'not allowed'],
    ['an explicit key', '---\n? status\n: scheduled\n---\n', 'cannot be edited'],
    ['an end marker', '---\na: 1\n...\n---\n', 'cannot be edited'],
    ['conflict markers', '---\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n---\n', 'unfinished merge'],
  ])('refuses %s', (_, text, reason) => {
    expect(editFrontMatter(text, DONE)).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) });
  });

  it('works on a post that no schema would accept', () => {
    const yaml = 'platforms: instagram\nnonsense: [1, {a: b}]\n"odd key": null\n';
    expect(edit(post(yaml), REEL)).toBe(post(yaml + REEL_YAML));
  });
});
