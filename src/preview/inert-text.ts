/** Shows as nothing, and ends whatever GitHub would make of the characters on both sides of it. */
const BREAK = '\u200b';
const COMMIT_ID = /[0-9a-f]{7,}/gi;

/**
 * Breaks up what GitHub makes live in any text of a page, escaped or not, because it looks for it after Markdown is done:
 * mentions, references to issues and commits, addresses, emoji names and alerts.
 */
export function inertText(text: string): string {
  return text
    .replaceAll('@', `@${BREAK}`)
    .replace(/#(?=\d|$)/g, `#${BREAK}`)
    .replace(/GH-(?=\d)/gi, (match) => match + BREAK)
    .replace(/:(?=\/\/|[\w+-]*[a-z+-][\w+-]*:)/gi, `:${BREAK}`)
    .replace(/www(?=\.)/gi, (match) => match + BREAK)
    .replaceAll('[!', `[${BREAK}!`)
    .replace(COMMIT_ID, (id) => id.replace(/.{6}(?=.)/g, (part) => part + BREAK));
}
