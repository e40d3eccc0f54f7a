import { readFileSync } from 'node:fs';
import path from 'node:path';

/** 96 x 64 pixels: red and green above, blue and white below. */
const FIXTURE = readFileSync(path.resolve(import.meta.dirname, '../fixtures/quarters.heic'));
const WIDTH = 96;
const HEIGHT = 64;

export interface HeicOptions {
  /** As a phone writes: the picture comes in four tiles, two by two, and is a little smaller than they are. */
  readonly grid?: { readonly width: number; readonly height: number };
  /** Quarter turns to the left (`irot`), with which it is shown. */
  readonly turns?: number;
  /** Shown mirrored, left for right (`imir`). */
  readonly isMirrored?: boolean;
  /** What is shown of it, from the middle (`clap`). */
  readonly crop?: { readonly width: number; readonly height: number };
  /** An ICC profile. */
  readonly profile?: Uint8Array;
  /** Colours by number (H.273): primaries and transfer. */
  readonly coded?: readonly [primaries: number, transfer: number];
  /** EXIF as sharp gives it, beginning with its name. What it says of a turn does not count in HEIC. */
  readonly exif?: Uint8Array;
}

interface Item {
  readonly id: number;
  readonly type: string;
  readonly isHidden: boolean;
  readonly data: Uint8Array;
  /** Their numbers, from 1. */
  readonly properties: readonly number[];
}

const MAIN = 1;
const EXIF = 2;
const TILES = [3, 4, 5, 6];

/** A HEIC picture put together anew from a real one: the same coded pixels, with properties that encoders leave out. */
export function makeHeic(options: HeicOptions = {}): Uint8Array {
  const { grid, exif } = options;
  const coded = boxNamed('mdat');
  const shown = grid ?? { width: WIDTH, height: HEIGHT };
  // As phones write them: what a tile says comes first.
  const properties = [boxWithHeader('hvcC'), ispe(WIDTH, HEIGHT), ispe(shown.width, shown.height), ...shownAs(options)];
  const own = properties.slice(3).map((_, index) => index + 4);
  const tiles = grid === undefined ? [] : TILES;
  const main = grid === undefined ? { type: 'hvc1', data: coded } : { type: 'grid', data: gridOf(grid) };
  const mainProperties = grid === undefined ? [1, 3, ...own] : [3, ...own];
  const items: Item[] = [
    { id: MAIN, isHidden: false, ...main, properties: mainProperties },
    ...tiles.map((id) => ({ id, type: 'hvc1', isHidden: true, data: coded, properties: [1, 2] })),
  ];
  if (exif !== undefined) {
    items.push({ id: EXIF, type: 'Exif', isHidden: true, data: Buffer.concat([u32(6), exif]), properties: [] });
  }
  const references = [
    ...(tiles.length > 0 ? [box('dimg', u16(MAIN), u16(tiles.length), ...tiles.map(u16))] : []),
    ...(exif === undefined ? [] : [box('cdsc', u16(EXIF), u16(1), u16(MAIN))]),
  ];
  const ftyp = box('ftyp', text('heic'), u32(0), text('mif1heic'));
  const metaOf = (dataAt: number) =>
    fullBox(
      'meta',
      fullBox('hdlr', u32(0), text('pict'), Buffer.alloc(13)),
      fullBox('pitm', u16(MAIN)),
      ilocOf(items, dataAt),
      fullBox('iinf', u16(items.length), ...items.map(infe)),
      ...(references.length > 0 ? [fullBox('iref', ...references)] : []),
      box('iprp', box('ipco', ...properties), ipmaOf(items)),
    );
  const dataAt = ftyp.length + metaOf(0).length + 8;
  return Buffer.concat([ftyp, metaOf(dataAt), box('mdat', ...items.map(({ data }) => data))]);
}

/** In the order in which they apply. */
function shownAs({ crop, turns, isMirrored, profile, coded }: HeicOptions): Buffer[] {
  const properties: Buffer[] = [];
  if (profile !== undefined) properties.push(box('colr', text('prof'), profile));
  if (coded !== undefined) properties.push(box('colr', text('nclx'), ...coded.map(u16), u16(1), Buffer.from([0x80])));
  if (crop !== undefined) {
    properties.push(box('clap', ...[crop.width, 1, crop.height, 1, 0, 1, 0, 1].map(u32)));
  }
  if (turns !== undefined) properties.push(box('irot', Buffer.from([turns])));
  if (isMirrored === true) properties.push(box('imir', Buffer.from([1])));
  return properties;
}

function gridOf({ width, height }: { readonly width: number; readonly height: number }): Buffer {
  return Buffer.concat([Buffer.from([0, 0, 1, 1]), u16(width), u16(height)]);
}

function ispe(width: number, height: number): Buffer {
  return fullBox('ispe', u32(width), u32(height));
}

function infe({ id, type, isHidden }: Item): Buffer {
  return box('infe', Buffer.from([2, 0, 0, isHidden ? 1 : 0]), u16(id), u16(0), text(type), Buffer.alloc(1));
}

function ilocOf(items: readonly Item[], dataAt: number): Buffer {
  let at = dataAt;
  const entries = items.map(({ id, data }) => {
    const entry = Buffer.concat([u16(id), u16(0), u16(1), u32(at), u32(data.length)]);
    at += data.length;
    return entry;
  });
  return fullBox('iloc', Buffer.from([0x44, 0]), u16(items.length), ...entries);
}

function ipmaOf(items: readonly Item[]): Buffer {
  const described = items.filter(({ properties }) => properties.length > 0);
  const entries = described.map(({ id, properties }) =>
    Buffer.concat([u16(id), Buffer.from([properties.length, ...properties])]),
  );
  return fullBox('ipma', u32(described.length), ...entries);
}

function boxNamed(type: string): Buffer {
  return boxWithHeader(type).subarray(8);
}

function boxWithHeader(type: string): Buffer {
  const at = FIXTURE.indexOf(type, 0, 'latin1') - 4;
  return FIXTURE.subarray(at, at + FIXTURE.readUInt32BE(at));
}

function box(type: string, ...body: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat(body);
  return Buffer.concat([u32(bytes.length + 8), text(type), bytes]);
}

function fullBox(type: string, ...body: readonly Uint8Array[]): Buffer {
  return box(type, u32(0), ...body);
}

function text(value: string): Buffer {
  return Buffer.from(value, 'latin1');
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
