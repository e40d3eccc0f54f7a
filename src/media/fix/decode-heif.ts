import type { LibheifFactory } from './load-libheif.ts';
import type { Pixels } from './tiff.ts';

/** Throws, with what the decoder says, for a picture that it cannot read. */
export function decodeHeif(createLibheif: LibheifFactory, bytes: Uint8Array): Pixels {
  // One for each picture: its memory only ever grows, and goes when it goes.
  const libheif = createLibheif({ print: () => {}, printErr: () => {} });
  const context = libheif.heif_context_alloc();
  const reading = libheif.heif_context_read_from_memory(context, bytes);
  if (reading.code !== libheif.heif_error_code.heif_error_Ok) throw new Error(reading.message);
  const main = libheif.heif_js_context_get_primary_image_handle(context);
  if (main.code !== undefined) throw new Error(main.message);
  const { heif_colorspace_RGB: rgb } = libheif.heif_colorspace;
  const { heif_chroma_interleaved_RGBA: interleaved } = libheif.heif_chroma;
  const decoded = libheif.heif_js_decode_image2(main, rgb, interleaved);
  if (decoded.code !== undefined) throw new Error(decoded.message);
  const [channel] = decoded.channels;
  if (channel === undefined) throw new Error('it holds no pixels');
  return packed(channel);
}

/** Rows without the padding behind each, in memory of our own. */
function packed({ width, height, stride, data }: Pixels & { readonly stride: number }): Pixels {
  const rowBytes = width * 4;
  const rows = new Uint8Array(rowBytes * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(data.subarray(row * stride, row * stride + rowBytes), row * rowBytes);
  }
  return { width, height, data: rows };
}
