/** Rounded up, so that what is too large never reads as the limit itself. Platforms say MB and mean MiB. */
export function megabytes(sizeBytes: number): string {
  return `${Math.ceil((sizeBytes / 1024 / 1024) * 10) / 10} MB`;
}

/** `0.56:1` */
export function ratioText(width: number, height: number): string {
  return `${(width / height).toFixed(2)}:1`;
}
