/**
 * Draws the README's pictures in docs/media: `node scripts/sample-media/readme-picture.ts`, after the sample media.
 * Unlike the sample content it has small text in it: Inter and DejaVu Sans Mono should be installed.
 */
import { join } from 'node:path';
import sharp from 'sharp';
import { palette } from './palette.ts';
import { svg } from './picture.ts';
import { blur, linearGradient } from './shapes.ts';

const SIZE = { width: 1600, height: 940 };
const ROOT = join(import.meta.dirname, '../..');
const PHOTO = { x: 1020, y: 152, width: 460, height: 575 };

type Span = readonly [text: string, color: string];
type CodeLine = readonly Span[];

const CODE = { key: '#8fc1e3', text: '#f3e6cf', quiet: '#7f93ab', tag: '#e7a27c', added: '#a9dca0' };

const POST: readonly CodeLine[] = [
  [['---', CODE.quiet]],
  [['# always the view from the throwing table', CODE.quiet]],
  field('profile_name', 'marluzo'),
  field('platforms', '[instagram]'),
  field('scheduled_date', '2026-12-01T08:30:00Z'),
  field('media_urls', '[./first-light.jpg]'),
  [['---', CODE.quiet]],
  [['December starts here: 8.30, second coffee,', CODE.text]],
  [['sun on the wall for exactly eleven minutes.', CODE.text]],
  [],
  [['#ceramics #slowmornings #lisboa', CODE.tag]],
];

const PROOF: readonly CodeLine[] = [
  [['+ status: completed', CODE.added]],
  [['+ post_url: https://www.instagram.com/p/DR9xq…', CODE.added]],
  [['+ destinations:', CODE.added]],
  [['+   - platform: instagram', CODE.added]],
  [['+     published_at: 2026-12-01T08:30:01Z', CODE.added]],
];

const photo = await sharp(join(ROOT, 'content/posts/2026/12/first-light.jpg'))
  .resize(PHOTO.width, PHOTO.height)
  .png()
  .toBuffer();
await sharp(Buffer.from(svg({ ...SIZE, draw })))
  .composite([{ input: photo, left: PHOTO.x, top: PHOTO.y }])
  .png({ palette: true, quality: 92, effort: 10 })
  .toFile(join(ROOT, 'docs/media/merge-it-and-it-posts.png'));

const FEED = [
  '12/first-light',
  '12/winter-glazes-3',
  '12/open-studio',
  '11/azulejo-week',
  '12/copenhagen-shelf',
  '12/gift-wrap',
  '11/kiln-opening',
  '12/board-to-breakfast-3',
  '12/winter-glazes-1',
  '12/january-classes',
];
const TILE = { width: 296, height: 370, gap: 8, columns: 5 };
const tiles = await Promise.all(
  FEED.map(async (name, index) => ({
    input: await sharp(join(ROOT, `content/posts/2026/${name}.jpg`))
      .resize(TILE.width, TILE.height)
      .toBuffer(),
    left: (index % TILE.columns) * (TILE.width + TILE.gap),
    top: Math.floor(index / TILE.columns) * (TILE.height + TILE.gap),
  })),
);
const feedWidth = TILE.columns * (TILE.width + TILE.gap) - TILE.gap;
await sharp({ create: { width: feedWidth, height: TILE.height * 2 + TILE.gap, channels: 3, background: '#fffdf9' } })
  .composite(tiles)
  .jpeg({ quality: 82, mozjpeg: true })
  .toFile(join(ROOT, 'docs/media/sample-feed.jpg'));

function draw(): string {
  return [
    `<defs>${linearGradient(
      'ground',
      [0, 0],
      [1, 1],
      [
        { at: 0, color: '#f8f0e3' },
        { at: 1, color: '#e9cdb2' },
      ],
    )}${blur('card-shadow', 22)}</defs><rect width="1600" height="940" fill="url(#ground)"/>`,
    editor({ x: 90, y: 80, height: 430, title: 'content/posts/2026/12/first-light.md', lines: POST }),
    editor({ x: 90, y: 590, height: 270, title: 'committed back', lines: PROOF }),
    arrow('M800 290 C880 290 890 290 950 290', 'merge', [872, 264]),
    arrow('M950 726 C890 726 880 726 806 726', 'proof', [880, 700]),
    instagramCard(),
  ].join('');
}

function field(key: string, value: string): CodeLine {
  return [
    [`${key}: `, CODE.key],
    [value, CODE.text],
  ];
}

function editor(card: {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly title: string;
  readonly lines: readonly CodeLine[];
}): string {
  const { x, y, height } = card;
  const dots = [palette.terracotta, palette.ochre, palette.olive].map(
    (color, index) => `<circle cx="${x + 32 + index * 24}" cy="${y + 30}" r="7.5" fill="${color}"/>`,
  );
  const lines = card.lines.map((spans, index) => {
    const text = spans.map(([words, color]) => `<tspan fill="${color}">${escapeXml(words)}</tspan>`).join('');
    return `<text x="${x + 34}" y="${y + 94 + index * 31}" font-family="DejaVu Sans Mono" font-size="20.5" xml:space="preserve">${text}</text>`;
  });
  return `<rect x="${x + 6}" y="${y + 20}" width="690" height="${height}" rx="20" fill="${palette.umber}" fill-opacity="0.42" filter="url(#card-shadow)"/>
    <rect x="${x}" y="${y}" width="690" height="${height}" rx="18" fill="${palette.night}"/>
    ${dots.join('')}<text x="${x + 112}" y="${y + 37}" font-family="Inter" font-size="19" fill="#a9bdd2">${card.title}</text>${lines.join('')}`;
}

function arrow(path: string, label: string, [x, y]: readonly [number, number]): string {
  const [, endX = '0', endY = '0'] = /([\d.]+) ([\d.]+)$/.exec(path) ?? [];
  const direction = label === 'merge' ? 1 : -1;
  return `<path d="${path}" fill="none" stroke="${palette.terracotta}" stroke-width="7" stroke-linecap="round"/>
    <path d="M${Number(endX) - direction * 22} ${Number(endY) - 18} L${endX} ${endY} L${Number(endX) - direction * 22} ${Number(endY) + 18}" fill="none" stroke="${palette.terracotta}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/>
    <text x="${x}" y="${y}" text-anchor="middle" font-family="Inter" font-weight="600" font-size="26" fill="${palette.brick}">${label}</text>`;
}

function instagramCard(): string {
  const { x, y, width, height } = PHOTO;
  const bottom = y + height;
  const icon = (path: string, shift: number) =>
    `<path d="${path}" transform="translate(${x + 22 + shift} ${bottom + 22})" fill="none" stroke="${palette.ink}" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/>`;
  const text = (line: string, down: number, weight = 400, color: string = palette.ink) =>
    `<text x="${x + 22}" y="${bottom + down}" font-family="Inter" font-size="19" font-weight="${weight}" fill="${color}">${line}</text>`;
  return `<rect x="${x + 6}" y="100" width="${width}" height="770" rx="26" fill="${palette.umber}" fill-opacity="0.42" filter="url(#card-shadow)"/>
    <rect x="${x}" y="72" width="${width}" height="792" rx="24" fill="#fffdf9"/>
    <circle cx="${x + 48}" cy="112" r="26" fill="${palette.terracotta}"/><text x="${x + 48}" y="121" text-anchor="middle" font-family="Inter" font-weight="700" font-size="25" fill="#fff6e8">m</text>
    <text x="${x + 90}" y="108" font-family="Inter" font-weight="650" font-size="20" fill="${palette.ink}">marluzo</text><text x="${x + 90}" y="131" font-family="Inter" font-size="15.5" fill="#8b7b72">Lisboa</text>
    ${icon('M14 26 C-8 12 2 -4 14 6 C26 -4 36 12 14 26 Z', 0)}${icon('M2 26 L5 18 A13 12 0 1 1 12 24 Z', 52)}${icon('M0 2 H28 L12 26 L9 13 Z M9 13 L28 2', 104)}
    ${text('<tspan font-weight="650">marluzo</tspan> December starts here: 8.30,', 86)}${text('second coffee, sun on the wall for exactly…', 114)}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
