/** A short name for each path: as many of its last parts as tell it from the others. */
export function postLabels(paths: readonly string[]): ReadonlyMap<string, string> {
  const labels = new Map(paths.map((path) => [path, lastParts(path, 1)]));
  for (let parts = 2; parts < 40; parts += 1) {
    const twice = repeated([...labels.values()]);
    if (twice.size === 0) break;
    for (const [path, label] of labels) if (twice.has(label)) labels.set(path, lastParts(path, parts));
  }
  return labels;
}

function repeated(labels: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(labels.filter((label) => seen.size === seen.add(label).size));
}

function lastParts(path: string, parts: number): string {
  return path.split('/').slice(-parts).join('/');
}
