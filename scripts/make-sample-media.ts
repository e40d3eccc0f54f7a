/**
 * Draws the pictures and films of the sample content: `node scripts/make-sample-media.ts [--pictures]`.
 *
 * Needs Node 24 and, for the films, `ffmpeg` with libx264 and AAC on the path. The pictures come out byte for byte the same
 * with the version of sharp in package.json; the films depend on the version of ffmpeg. Nothing is fetched and no font is used.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Film, toMp4 } from './sample-media/film.ts';
import { type Picture, toJpeg } from './sample-media/picture.ts';
import { azulejoWeek } from './sample-media/pictures/azulejo-week.ts';
import { boardToBreakfast } from './sample-media/pictures/board-to-breakfast.ts';
import { copenhagenShelf } from './sample-media/pictures/copenhagen-shelf.ts';
import { firstLight } from './sample-media/pictures/first-light.ts';
import { giftWrap } from './sample-media/pictures/gift-wrap.ts';
import { januaryClasses } from './sample-media/pictures/january-classes.ts';
import { kilnOpening } from './sample-media/pictures/kiln-opening.ts';
import { openStudio } from './sample-media/pictures/open-studio.ts';
import { steamFilm } from './sample-media/pictures/steam.ts';
import { wheelCover, wheelFilm } from './sample-media/pictures/wheel.ts';
import { winterGlazes } from './sample-media/pictures/winter-glazes.ts';

const PICTURES: readonly Picture[] = [
  kilnOpening,
  azulejoWeek,
  firstLight,
  ...winterGlazes,
  wheelCover,
  copenhagenShelf,
  giftWrap,
  ...boardToBreakfast,
  openStudio,
  januaryClasses,
];
const FILMS: readonly Film[] = [wheelFilm, steamFilm];

const root = join(import.meta.dirname, '..');
for (const picture of PICTURES) {
  const bytes = await toJpeg(picture);
  writeFileSync(fileFor(picture), bytes);
  console.log(`${picture.path}: ${Math.round(bytes.length / 1024)} KB`);
}
for (const film of process.argv.includes('--pictures') ? [] : FILMS) {
  await toMp4(film, fileFor(film));
  console.log(film.path);
}

function fileFor(medium: { readonly path: string }): string {
  const file = join(root, medium.path);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}
