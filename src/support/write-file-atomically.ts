import { randomBytes } from 'node:crypto';
import { copyFile, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts a file in place whole or not at all: a temporary file beside it, flushed to disk, then renamed over the old one,
 * whose permissions it keeps. Killed in between, the old one stands and a hidden temporary file may be left.
 */
export async function writeFileAtomically(
  file: string,
  contents: Uint8Array | { readonly copyOf: string },
): Promise<void> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    if ('copyOf' in contents) await copyFile(contents.copyOf, temporary);
    else await writeFile(temporary, contents, { flag: 'wx' });
    await settle(temporary, await permissionsOf(file));
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(folder);
}

const NEW_FILE_PERMISSIONS = 0o644;

async function permissionsOf(file: string): Promise<number> {
  const old = await stat(file).catch(() => null);
  return old === null ? NEW_FILE_PERMISSIONS : old.mode & 0o777;
}

async function settle(file: string, permissions: number): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.chmod(permissions);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Without this a power cut may undo the rename and keep a later one. Windows cannot, and does not need to. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
