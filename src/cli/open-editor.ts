import { spawn } from 'node:child_process';
import path from 'node:path';
import type { OpenFile } from '../run/preview/open-request.ts';
import type { Variables } from './environment.ts';

/** Editors with a window of their own, by the name of their program; others would fight the preview for the terminal. */
const WITH_WINDOW =
  /^(?:code|code-insiders|codium|cursor|windsurf|subl|sublime_text|zed|atom|gvim|mvim|macvim|mate|bbedit|kate|gedit|gnome-text-editor|idea|idea64|webstorm|webstorm64|phpstorm|pycharm|rubymine|goland|emacsclient)$/i;

/** Opens places of files in the editor that `VISUAL` or `EDITOR` names, at their line. `root`: of the repository. */
export function openEditor(root: string, { VISUAL, EDITOR }: Variables): OpenFile {
  const command = [VISUAL, EDITOR].find((each) => each && WITH_WINDOW.test(nameOf(each)));
  return async ({ file, line, column }) => {
    // Windows starts editors through a shell, where a file's name would need quoting: the page's own link is safer.
    if (command === undefined || process.platform === 'win32') return false;
    const { default: getArguments } = await import('launch-editor/get-args.js');
    const [program = '', ...own] = wordsOf(command);
    const args = [
      ...own.filter((each) => !WAITING.test(each)),
      ...getArguments(nameOf(command), path.join(root, file), line, column),
    ];
    return start(program, args);
  };
}

/** `EDITOR` is made for git, which waits until the file is closed. */
const WAITING = /^(?:-w|--wait)$/;

function wordsOf(command: string): string[] {
  return command.trim().split(/\s+/);
}

function nameOf(command: string): string {
  return path.basename(wordsOf(command)[0] ?? '');
}

/** Whether it could be started; it goes on by itself. */
function start(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], { stdio: 'ignore', detached: true });
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
    child.unref();
  });
}
