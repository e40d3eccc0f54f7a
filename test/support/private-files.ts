/// <reference lib="dom" />
/// <reference lib="dom.asynciterable" />

/** Where Sveltia CMS keeps the repository of its test backend: the browser's private file system. Both run in the page. */
export async function writePrivateFile({ file, text }: { file: string; text: string }): Promise<void> {
  const folders = ['sveltia-cms-test', ...file.split('/')];
  const name = folders.pop() ?? '';
  let folder = await navigator.storage.getDirectory();
  for (const each of folders) folder = await folder.getDirectoryHandle(each, { create: true });
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(text);
  await stream.close();
}

export async function readPrivateFiles(): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
      else texts[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
    }
  };
  await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test'), '');
  return texts;
}
