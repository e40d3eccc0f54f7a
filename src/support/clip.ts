/** At most so many characters (code points) of a text, the last one an ellipsis where it was longer. */
export function clip(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const points = [...text];
  return points.length <= characters
    ? text
    : `${points
        .slice(0, characters - 1)
        .join('')
        .trimEnd()}…`;
}
