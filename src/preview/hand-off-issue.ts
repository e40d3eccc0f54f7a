import { type HandOff, handOffMarker } from '../domain/hand-off.ts';
import { formatInstant } from '../domain/instant.ts';
import { describeSource, type MediaItem } from '../domain/media.ts';
import { type Destination, describeDestination } from '../domain/post.ts';
import { visibleLine } from '../support/visible-text.ts';
import { markdownCode, markdownLink, markdownText } from './markdown-text.ts';

export interface HandOffIssueText {
  readonly title: string;
  readonly body: string;
}

export interface HandOffIssueOptions {
  readonly handOff: HandOff;
  /** The address at which people find a file of the repository, as it was when the post was due. */
  readonly linkTo: (path: string) => string;
}

/** After this, on the same line, a person writes the post's address. It stands before anything an author wrote. */
const LINK_LINE = 'Link:';

/** GitHub takes titles of 256 characters and bodies of 65 536. */
const LONGEST_TITLE = 250;
const LONGEST_BODY = 60_000;

/** The issue that asks a person to post by hand. Texts of the post are ready to copy and notify nobody. */
export function renderHandOffIssue(destination: Destination, options: HandOffIssueOptions): HandOffIssueText {
  const full = bodyOf(destination, options, caption(destination));
  const elsewhere = `It is too long for an issue: see ${fileLink(destination.post, options)}.`;
  return {
    title: visibleLine(`Post by hand: ${describeDestination(destination)}`).slice(0, LONGEST_TITLE),
    body: full.length <= LONGEST_BODY ? full : bodyOf(destination, options, elsewhere),
  };
}

/** What a person wrote on the issue's own line for the link. A caption cannot stand in for it. */
export function linkLineOf(body: string): string {
  const ours = body.split(/^```/m, 1)[0] ?? '';
  return ours.split(/\r?\n/).find((line) => line.startsWith(LINK_LINE)) ?? '';
}

function bodyOf(destination: Destination, options: HandOffIssueOptions, captionText: string): string {
  const { post, platform, profile, account, postType, schedule } = destination;
  const due = typeof schedule === 'number' ? `, since ${formatInstant(schedule)}` : '';
  return [
    handOffMarker(options.handOff),
    `${fileLink(post, options)} is due on **${platform}** for **${markdownText(profile)}** as ${postType}${due}. It says \`hand_off\`, so nobody but you posts it.`,
    '',
    `- [ ] Post it on ${platform} with the account ${markdownCode(account.accountId)}.`,
    '- [ ] Write the address of the post after “Link:”, or in a comment.',
    '- [ ] Close this issue. Not to be posted after all? Close it as *not planned*.',
    '',
    LINK_LINE,
    '',
    '### Caption',
    '',
    captionText,
    ...mediaSection(destination, options),
    ...settingsSection(destination, options),
    '',
  ].join('\n');
}

function caption({ caption: text }: Destination): string {
  return text === '' ? 'None.' : codeBlock(text);
}

function mediaSection({ media }: Destination, options: HandOffIssueOptions): string[] {
  if (media.length === 0) return [];
  const items = media.flatMap((item, index) => [
    `**${index + 1}.** ${mediaLink(item, options)}`,
    '',
    ...(item.altText === null ? [] : ['Alt text:', '', codeBlock(item.altText), '']),
  ]);
  return ['', '### Media', '', ...items];
}

/** Tags, collaborators and whatever else the platform's fields say, without knowing any of them. */
function settingsSection({ options: settings, optionMedia }: Destination, options: HandOffIssueOptions): string[] {
  const lines = Object.entries(settings).map(([name, value]) => {
    const medium = optionMedia[name];
    return `- ${markdownCode(name)}: ${medium === undefined ? markdownCode(valueText(value)) : mediaLink(medium, options)}`;
  });
  return lines.length === 0 ? [] : ['', '### Settings', '', ...lines];
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function mediaLink({ source }: MediaItem, options: HandOffIssueOptions): string {
  return source.kind === 'file' ? fileLink(source.path, options) : markdownLink(describeSource(source), source.url);
}

function fileLink(path: string, { linkTo }: HandOffIssueOptions): string {
  return markdownLink(path, linkTo(path));
}

/** A fence longer than any in the text: nothing ends it early, and what stands in it is shown and copied as it is. */
function codeBlock(text: string): string {
  const longestRun = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence}text\n${text}\n${fence}`;
}
