import { readFullYaml, type YamlReading } from './full-yaml.ts';
import { readPlainYaml } from './plain-yaml.ts';

/**
 * Reads YAML 1.2 to plain data (strings, numbers, booleans, null, arrays, objects), all problems at once.
 * Dates stay strings; an integer too large for a number becomes the string of its digits. Never throws.
 *
 * The plain reader answers for what posts are usually made of; a test proves that it agrees with the full one.
 */
export function readYaml(yaml: string): YamlReading {
  const value = readPlainYaml(yaml);
  return value === undefined ? readFullYaml(yaml) : { value, problems: [] };
}
