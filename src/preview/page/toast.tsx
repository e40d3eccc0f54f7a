import { signal } from '@preact/signals';

const message = signal<string | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something in passing. */
export function say(text: string): void {
  message.value = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    message.value = null;
  }, 5000);
}

/** Copies a text and says so; where the browser refuses the clipboard, the text can be copied by hand from what is said. */
export async function copyText(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(`Copied ${said}`);
  } catch {
    say(copyTheOldWay(text) ? `Copied ${said}` : `Copy this: ${text}`);
  }
}

/** Pages from the file system have no clipboard of their own in some browsers. */
function copyTheOldWay(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.className = 'sr-only';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}

export function Toast() {
  return (
    <p class={message.value === null ? 'toast' : 'toast is-shown'} role="status">
      {message.value}
    </p>
  );
}
