/** The sandbox's style sheet. Served as a file, because the pages forbid inline styles. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #faf8f4;
  --ink: #1f1d1a;
  --quiet: #6d675e;
  --line: #e3ded4;
  --well: #efebe3;
  --accent: #8a4b2a;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, serif;
  --sans: ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614;
    --ink: #ece8e1;
    --quiet: #a39c90;
    --line: #34312c;
    --well: #23211e;
    --accent: #e0a27e;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 16px/1.55 var(--sans); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 76rem; padding: 3.5rem clamp(1.25rem, 4vw, 3rem) 5rem; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
h1, h2 { font-family: var(--serif); font-weight: 500; line-height: 1.15; letter-spacing: -0.01em; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(2rem, 4.5vw, 3.1rem); }
code { font: 0.9em ui-monospace, 'SF Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.eyebrow { color: var(--quiet); font-size: 0.8125rem; margin: 0 0 0.75rem; }
.eyebrow a { text-decoration: none; }
.lede { color: var(--quiet); margin: 0.9rem 0 0; max-width: 42rem; }
.masthead { border-bottom: 1px solid var(--line); margin-bottom: 2.5rem; padding-bottom: 2rem; }
.counts { display: flex; flex-wrap: wrap; gap: 0.35rem 1.75rem; list-style: none; margin: 1.5rem 0 0; padding: 0; font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.counts .warn { color: var(--accent); font-weight: 600; }
.cards { display: grid; gap: 3rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5rem), 1fr)); list-style: none; margin: 0; padding: 0; }
.card { display: flex; flex-direction: column; gap: 0.8rem; min-width: 0; }
.frame { aspect-ratio: 4 / 5; background: var(--well); border-radius: 6px; display: flex; overflow: auto hidden; scroll-snap-type: x mandatory; scrollbar-width: thin; }
.frame > * { flex: 0 0 100%; height: 100%; min-width: 0; object-fit: cover; scroll-snap-align: start; width: 100%; }
.frame.many { gap: 3px; }
.frame.many > * { flex-basis: 90%; width: 90%; }
.frame.many > :last-child { scroll-snap-align: end; }
.byline { color: var(--quiet); align-items: baseline; display: flex; font-size: 0.8125rem; justify-content: space-between; gap: 0 1rem; flex-wrap: wrap; margin: 0; }
.byline strong { color: var(--ink); font-size: 0.9375rem; font-weight: 600; }
.byline time { font-variant-numeric: tabular-nums; white-space: nowrap; }
.caption { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.5; margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.card .caption { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; }
.none { color: var(--quiet); font-family: var(--serif); font-style: italic; margin: 0; }
dl { display: grid; font-size: 0.875rem; gap: 0.3rem 1rem; grid-template-columns: max-content minmax(0, 1fr); margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.card dl { border-top: 1px solid var(--line); padding-top: 0.8rem; }
.card .clamp { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.empty { background: var(--well); border-radius: 6px; padding: 2rem; }
.empty p { margin: 0 0 0.75rem; }
.empty p:last-child { margin: 0; }
.back { margin: 0 0 2rem; }
.post { display: grid; gap: 2.5rem 3.5rem; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); align-items: start; }
.pictures { display: grid; gap: 1rem; }
.pictures figure { margin: 0; }
.pictures img, .pictures video { background: var(--well); border-radius: 6px; display: block; height: auto; max-height: 78vh; max-width: 100%; }
.pictures figcaption { color: var(--quiet); font-size: 0.875rem; margin-top: 0.4rem; }
.details { display: grid; gap: 1.75rem; }
.details h2 { font-size: 1.125rem; margin-bottom: 0.75rem; }
.details section { border-top: 1px solid var(--line); padding-top: 1.25rem; }
.details h1 { font-size: 1.75rem; }
.details .lede { margin-top: 0.35rem; }
.details .caption { font-size: 1.25rem; }
.details dl + h3 { margin-top: 1.25rem; }
h3 { color: var(--quiet); font-size: 0.875rem; font-weight: 400; margin: 0 0 0.4rem; }
@media (max-width: 46rem) {
  body { padding-top: 2rem; }
  .post { grid-template-columns: minmax(0, 1fr); }
}
`;
