import { GraphError } from '../graph/graph-error.ts';
import { refusal } from '../graph/refusals.ts';
import type { Parameters } from './parse-parameters.ts';

export interface Multipart {
  readonly fields: Parameters;
  /** Files by the name of their part. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Why nothing could be read. */
  readonly problem: GraphError | null;
}

/** A photo has at most 10 MB and a chunk of a video far less. */
export const MAX_MULTIPART_BYTES = 16 * 1024 * 1024;

export const NO_FILES: ReadonlyMap<string, Buffer> = new Map();

export function isMultipart(contentType: string): boolean {
  return /^multipart\/form-data\s*(;|$)/i.test(contentType);
}

/** Parses a form with files, by Node's own reader. */
export async function parseMultipart(body: Buffer, contentType: string, isWhole: boolean): Promise<Multipart> {
  try {
    if (!isWhole) {
      throw refusal('invalidParameter', `The form did not come whole, or is larger than ${MAX_MULTIPART_BYTES} bytes.`);
    }
    return { ...(await readParts(body, contentType)), problem: null };
  } catch (error) {
    if (error instanceof GraphError) return { fields: {}, files: NO_FILES, problem: error };
    const problem = refusal(
      'invalidParameter',
      'The body is not multipart/form-data, though its content type says so.',
    );
    return { fields: {}, files: NO_FILES, problem };
  }
}

async function readParts(body: Buffer, contentType: string): Promise<Omit<Multipart, 'problem'>> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  const fields: Record<string, string> = {};
  const files = new Map<string, Buffer>();
  for (const [name, value] of form) {
    if (Object.hasOwn(fields, name) || files.has(name)) throw refusal('invalidParameter', `Param ${name} came twice.`);
    if (typeof value === 'string') fields[name] = value;
    else files.set(name, Buffer.from(await value.arrayBuffer()));
  }
  return { fields, files };
}
