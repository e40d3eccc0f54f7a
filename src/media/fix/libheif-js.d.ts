/** What is used of a package whose own types are those of its C functions. */
declare module 'libheif-js/libheif-wasm/libheif-bundle.mjs' {
  interface HeifError {
    readonly code: object;
    readonly message: string;
  }
  interface HeifChannel {
    readonly width: number;
    readonly height: number;
    /** Bytes from one row to the next. */
    readonly stride: number;
    readonly data: Uint8Array;
  }
  type HeifContext = { readonly context: unique symbol };
  type HeifHandle = { readonly handle: unique symbol; readonly code?: undefined };
  interface Libheif {
    readonly heif_error_code: { readonly heif_error_Ok: object };
    readonly heif_colorspace: { readonly heif_colorspace_RGB: unknown };
    readonly heif_chroma: { readonly heif_chroma_interleaved_RGBA: unknown };
    heif_context_alloc(): HeifContext;
    heif_context_read_from_memory(context: HeifContext, bytes: Uint8Array): HeifError;
    heif_js_context_get_primary_image_handle(context: HeifContext): HeifHandle | HeifError;
    heif_js_decode_image2(
      handle: HeifHandle,
      colourSpace: unknown,
      chroma: unknown,
    ): { readonly channels: readonly HeifChannel[]; readonly code?: undefined } | HeifError;
  }
  /** A decoder with a memory of its own. */
  // biome-ignore lint/style/noDefaultExport: theirs, not ours
  export default function createLibheif(options: {
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
  }): Libheif;
}
