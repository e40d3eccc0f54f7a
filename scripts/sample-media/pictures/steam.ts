import type { Film } from '../film.ts';
import { drawRoom, vignette, windowLight } from '../room.ts';
import { blur, type Point, px, smoothThrough } from '../shapes.ts';
import { drawVessel } from '../vessel.ts';

const SIZE = { width: 720, height: 900 };

/** Coffee steaming on the windowsill; its end meets its beginning. */
export const steamFilm: Film = {
  path: 'content/posts/2026/12/board-to-breakfast-2.mp4',
  ...SIZE,
  durationSeconds: 4,
  draw: (moment) =>
    [
      drawRoom({ ...SIZE, horizon: 610, wall: ['#44656a', '#182a30'], table: ['#8d6346', '#4d3022'] }),
      `<g opacity="0.34">${windowLight({ x: 40, y: -60, width: 420, height: 600 })}</g>`,
      cup(),
      steam(moment),
      vignette(SIZE, 0.42),
    ].join(''),
  sound: [
    'sine=f=174.61:r=48000[a];sine=f=220:r=48000[b];sine=f=261.63:r=48000[c];anoisesrc=r=48000:c=pink:a=0.05:seed=3[n]',
    ';[a][b][c][n]amix=inputs=4:normalize=0,volume=1.4,tremolo=f=0.5:d=0.3,lowpass=f=800,aecho=0.8:0.6:110|230:0.3|0.2,',
    'afade=t=in:d=0.6,afade=t=out:st=3.2:d=0.8,aformat=channel_layouts=stereo[sound]',
  ].join(''),
};

function cup(): string {
  return drawVessel({
    id: 'breakfast',
    at: [350, 742],
    height: 232,
    tilt: 0.24,
    profile: [
      [0, 84],
      [0.1, 104],
      [0.6, 122],
      [1, 124],
    ],
    clay: '#a8714f',
    glaze: { color: '#23538a', downTo: 0.18, runs: 12, over: { color: '#5b94b0', downTo: 0.7 } },
    filledWith: '#3a1f14',
    handle: { reach: 116, top: 0.82, bottom: 0.32, width: 32 },
    rings: 6,
    seed: 11,
  });
}

function steam(moment: number): string {
  const wisps = [0, 1, 2, 3].map((index) => wisp(index, moment));
  return `<defs>${blur('steam-soft', 14)}</defs><g filter="url(#steam-soft)" fill="none" stroke="#fffaf0" stroke-linecap="round">${wisps.join('')}</g>`;
}

/** One thread of steam: it rises once in the film's length, swaying, and thins out. */
function wisp(index: number, moment: number): string {
  const risen = (moment + index / 4) % 1;
  const phase = moment * Math.PI * 2 + index * 1.7;
  const base: Point = [302 + index * 32, 528 - risen * 200];
  const points = [0, 1, 2, 3, 4, 5].map(
    (step): Point => [base[0] + Math.sin(phase + step * 0.9) * (6 + step * 9), base[1] - step * 48],
  );
  const strength = Math.sin(risen * Math.PI) * 0.55;
  return `<path d="M${base.map(px).join(' ')}${smoothThrough(points)}" stroke-width="${px(15 + risen * 22)}" stroke-opacity="${strength.toFixed(3)}"/>`;
}
