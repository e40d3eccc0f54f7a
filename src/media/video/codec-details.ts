import type { VideoCodec, VideoTrack } from '../../domain/video-details.ts';

type Coding = Pick<VideoTrack, 'codec' | 'profile' | 'bitDepth' | 'chroma'>;

/** A codec's configuration as mp4box reads it; a track has one of them. */
export interface CodecBoxes {
  readonly avcC?: { readonly AVCProfileIndication: number; readonly ext?: Uint8Array };
  readonly hvcC?: {
    readonly general_profile_idc: number;
    readonly chroma_format_idc: number;
    readonly bit_depth_luma_minus8: number;
  };
  readonly vpcC?: { readonly profile: number; readonly bitDepth: number; readonly chromaSubsampling: number };
  readonly av1C?: {
    readonly seq_profile: number;
    readonly high_bitdepth: number;
    readonly twelve_bit: number;
    readonly monochrome: number;
    readonly chroma_subsampling_x: number;
    readonly chroma_subsampling_y: number;
  };
}

/** `sampleEntry` is the track's four characters: `avc1`. */
export function readCoding(sampleEntry: string, { avcC, hvcC, vpcC, av1C }: CodecBoxes): Coding {
  if (avcC) return readH264(avcC);
  if (hvcC) return readHevc(hvcC);
  if (vpcC && sampleEntry === 'vp09') return readVp9(vpcC);
  if (av1C) return readAv1(av1C);
  return { codec: CODECS[sampleEntry] ?? null, profile: null, bitDepth: null, chroma: null };
}

/** Tracks whose configuration is missing are still what they say. */
const CODECS: Readonly<Record<string, VideoCodec>> = {
  avc1: 'h264',
  avc3: 'h264',
  hvc1: 'hevc',
  hev1: 'hevc',
  vp09: 'vp9',
  av01: 'av1',
};

const CHROMA = ['4:0:0', '4:2:0', '4:2:2', '4:4:4'] as const;

const H264_PROFILES: Readonly<Record<number, string>> = {
  66: 'Baseline',
  77: 'Main',
  88: 'Extended',
  100: 'High',
  110: 'High 10',
  122: 'High 4:2:2',
  244: 'High 4:4:4',
};

/** Profiles above Main carry depth and chroma behind the parameter sets; those below have 8 bits and 4:2:0. */
function readH264({ AVCProfileIndication: id, ext }: NonNullable<CodecBoxes['avcC']>): Coding {
  const hasExtension = ext !== undefined && ext.length >= 3;
  const [chroma = 1, depth = 0] = hasExtension ? ext : [];
  return {
    codec: 'h264',
    profile: H264_PROFILES[id] ?? null,
    bitDepth: hasExtension ? 8 + (depth & 7) : id <= 100 ? 8 : null,
    chroma: hasExtension || id <= 100 ? (CHROMA[chroma & 3] ?? null) : null,
  };
}

const HEVC_PROFILES: Readonly<Record<number, string>> = {
  1: 'Main',
  2: 'Main 10',
  3: 'Main Still Picture',
  4: 'Range Extensions',
};

function readHevc(box: NonNullable<CodecBoxes['hvcC']>): Coding {
  return {
    codec: 'hevc',
    profile: HEVC_PROFILES[box.general_profile_idc] ?? null,
    bitDepth: 8 + box.bit_depth_luma_minus8,
    chroma: CHROMA[box.chroma_format_idc] ?? null,
  };
}

/** 0 and 1 are 4:2:0 with differently placed samples. */
const VP9_CHROMA = ['4:2:0', '4:2:0', '4:2:2', '4:4:4'] as const;

function readVp9({ profile, bitDepth, chromaSubsampling }: NonNullable<CodecBoxes['vpcC']>): Coding {
  return { codec: 'vp9', profile: `Profile ${profile}`, bitDepth, chroma: VP9_CHROMA[chromaSubsampling] ?? null };
}

const AV1_PROFILES = ['Main', 'High', 'Professional'] as const;

function readAv1(box: NonNullable<CodecBoxes['av1C']>): Coding {
  return {
    codec: 'av1',
    profile: AV1_PROFILES[box.seq_profile] ?? null,
    bitDepth: box.twelve_bit ? 12 : box.high_bitdepth ? 10 : 8,
    chroma: av1Chroma(box),
  };
}

function av1Chroma(box: NonNullable<CodecBoxes['av1C']>): Coding['chroma'] {
  if (box.monochrome) return '4:0:0';
  if (!box.chroma_subsampling_x) return '4:4:4';
  return box.chroma_subsampling_y ? '4:2:0' : '4:2:2';
}
