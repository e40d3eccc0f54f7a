/** Blank or invisible: a runner skips these, or may compare as if they were not there. */
const UNSEEN = '[\\s\\u0085\\p{Default_Ignorable_Code_Point}]*';
const LINE_COMMAND = new RegExp(`(^|[\\n\\r\\u0085\\u2028\\u2029])(${UNSEEN}):(?=${UNSEEN}:)`, 'gu');
const INLINE_COMMAND = new RegExp(`#(?=${UNSEEN}#${UNSEEN}\\[)`, 'gu');

/**
 * Breaks up whatever a GitHub runner would take for a command: `::` at the start of a line and `##[` anywhere in it,
 * on standard output and on standard error alike. For everything that is printed there and is not a command of ours.
 */
export function withoutWorkflowCommands(text: string): string {
  return text.replace(INLINE_COMMAND, '#.').replace(LINE_COMMAND, '$1$2.:');
}
