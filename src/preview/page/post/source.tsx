import type { Finding } from '../../../domain/finding.ts';
import type { PreviewPost } from '../../../domain/preview-data.ts';
import { live } from '../document.ts';
import { FileActions } from './file-actions.tsx';
import { openInEditor, webAddressOf } from './file-links.ts';

/** The file as it was read, with what is wrong under the line that it is about. */
export function Source({ post }: { readonly post: PreviewPost }) {
  const lines = (post.text ?? '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const fence = lines.indexOf('---', 1);
  return (
    <section class="panel source" aria-labelledby="source-title">
      <header class="panel-head">
        <h2 id="source-title">{post.path}</h2>
        <FileActions place={{ file: post.path, line: 1, column: 1 }} />
      </header>
      {post.text === null ? (
        <p class="quiet">The file is not text.</p>
      ) : (
        <ol class="lines">
          {lines.map((text, index) => {
            const line = index + 1;
            const about = post.findings.filter((finding) => finding.line === line);
            return (
              <li key={line} id={`line-${line}`} class={lineClass(about, index <= fence)} tabIndex={-1}>
                <LineNumber file={post.path} line={line} />
                <code dir="auto">{text === '' ? '\u200b' : text}</code>
                {about.map((finding) => (
                  <FindingNote key={`${finding.code} ${finding.message}`} finding={finding} />
                ))}
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

function lineClass(about: readonly Finding[], isFrontMatter: boolean): string {
  const worst = ['error', 'warning', 'notice'].find((severity) => about.some((each) => each.severity === severity));
  return ['line', isFrontMatter ? 'is-front' : '', worst === undefined ? '' : `has-${worst}`].filter(Boolean).join(' ');
}

/** A click leads to the line itself: in the editor at a desk, on GitHub elsewhere. */
function LineNumber({ file, line }: { readonly file: string; readonly line: number }) {
  const place = { file, line, column: 1 };
  const web = webAddressOf(place);
  if (live !== null) {
    return (
      <button
        type="button"
        class="line-number"
        aria-label={`Open line ${line} in the editor`}
        onClick={() => void openInEditor(place)}
      >
        {line}
      </button>
    );
  }
  if (web === null) return <span class="line-number">{line}</span>;
  return (
    <a class="line-number" href={web} rel="noreferrer" target="_blank" aria-label={`Line ${line} on GitHub`}>
      {line}
    </a>
  );
}

function FindingNote({ finding: { severity, message, hint, code } }: { readonly finding: Finding }) {
  return (
    <p class={`note note-${severity}`}>
      <strong>{severity}</strong> <span dir="auto">{message}</span> {hint !== null && <span dir="auto">{hint}</span>}{' '}
      <code>{code}</code>
    </p>
  );
}
