/** GitHub takes 65,536 characters; reports differ on how it counts them, so this many bytes are safe. */
export const LONGEST_COMMENT_BYTES = 60_000;
