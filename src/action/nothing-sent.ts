/** The outputs of a command that sends nothing. */
export const NOTHING_SENT = { published: 0, failed: 0, deferred: 0, in_doubt: 0, missed: 0, write_back_commit: '' };
