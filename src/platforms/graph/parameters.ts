/** The Graph APIs take US-ASCII addresses only: umlauts and spaces of file names are percent-encoded. */
export function asciiUrl(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

/** Leaves out what is not set; 0 and `false` are values. */
export function compact(
  parameters: Readonly<Record<string, string | number | boolean | null>>,
): Readonly<Record<string, string>> {
  const set = Object.entries(parameters).filter(
    (entry): entry is [string, string | number | boolean] => entry[1] !== null,
  );
  return Object.fromEntries(set.map(([name, value]) => [name, String(value)]));
}
