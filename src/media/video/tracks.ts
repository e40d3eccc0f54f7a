import type { AudioCodec, AudioTrack, VideoDetails, VideoLayout, VideoTrack } from '../../domain/video-details.ts';
import { type AacDescriptor, aacChannels } from './aac-channels.ts';
import { type CodecBoxes, readCoding } from './codec-details.ts';
import { frameTimes } from './frame-times.ts';
import type { Moov } from './read-moov.ts';

type Track = Moov['traks'][number];

type TrackDetails = Omit<VideoDetails, 'layout' | 'hasLocation'> & Pick<VideoLayout, 'edits'>;

/** What the index says of the first picture track and the first sound track; nothing of null. */
export function describeTracks(moov: Moov | null): TrackDetails {
  const tracks = (moov?.traks ?? []).filter(isComplete);
  const video = tracks.find((track) => track.mdia?.hdlr?.handler === 'vide');
  const audio = tracks.find((track) => track.mdia?.hdlr?.handler === 'soun');
  return {
    ...(video === undefined ? { width: null, height: null } : shownSize(video)),
    durationSeconds: moov === null ? null : durationOf(moov),
    video: video === undefined ? null : describeVideo(video),
    audio: audio === undefined ? null : describeAudio(audio),
    edits: editsOf(tracks.filter((track) => track === video || track === audio)),
  };
}

/** In a damaged index any box may be missing. */
function isComplete({ tkhd, mdia }: Partial<Track>): boolean {
  return tkhd?.matrix !== undefined && mdia?.mdhd !== undefined && mdia.minf?.stbl !== undefined;
}

/** With the pixels' own ratio applied, which `tkhd` does, and turned. */
function shownSize(track: Track): Pick<VideoDetails, 'width' | 'height'> {
  const entry = sampleEntry(track);
  const width = Math.round(track.tkhd.width / 65_536) || Number(entry?.width ?? 0);
  const height = Math.round(track.tkhd.height / 65_536) || Number(entry?.height ?? 0);
  if (!(width > 0 && height > 0)) return { width: null, height: null };
  return rotationOf(track) % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** The first two numbers of each row of the matrix are cosine and sine, as 16.16 fixed-point numbers. */
function rotationOf({ tkhd }: Track): number {
  const [a = 1, b = 0] = [...tkhd.matrix].map(Number);
  const quarters = Math.round(Math.atan2(b, a) / (Math.PI / 2));
  return ((quarters + 4) % 4) * 90;
}

/** `mvhd` is 0 where fragments follow; then `mehd` may say. */
function durationOf({ mvhd, mvex }: Moov): number | null {
  const duration = mvhd?.duration || mvex?.mehd?.fragment_duration;
  return duration && mvhd?.timescale ? Number(duration) / mvhd.timescale : null;
}

function describeVideo(track: Track): VideoTrack {
  const entry = sampleEntry(track);
  const { count, duration, isVariable } = frameTimes(track.mdia.minf.stbl.stts ?? NO_FRAMES);
  const seconds = duration / track.mdia.mdhd.timescale;
  const bytes = (track.mdia.minf.stbl.stsz?.sample_sizes ?? []).reduce((total, size) => total + size, 0);
  return {
    ...readCoding(entry?.type ?? '', (entry ?? {}) as CodecBoxes),
    codecString: codecString(entry),
    frameRate: seconds > 0 ? count / seconds : null,
    isVariableFrameRate: isVariable,
    bitsPerSecond: seconds > 0 && bytes > 0 ? (bytes * 8) / seconds : null,
    rotationDegrees: rotationOf(track),
  };
}

const NO_FRAMES = { sample_counts: [], sample_deltas: [] };

function describeAudio(track: Track): AudioTrack {
  const entry = sampleEntry(track);
  const codec = codecString(entry);
  return {
    codec: audioCodec(codec),
    codecString: codec,
    sampleRateHz: Number(entry?.samplerate ?? 0) || track.mdia.mdhd.timescale,
    channels: (entry?.esds && aacChannels(entry.esds.esd)) ?? entry?.channel_count ?? null,
  };
}

/** `mp4a` is a family; the object type behind it tells: 40 is MPEG-4 (AAC), 66 to 68 MPEG-2 AAC, 69 and 6b MP3. */
function audioCodec(codec: string): AudioCodec | null {
  if (/^mp4a(\.(40|66|67|68)\b|$)/i.test(codec)) return 'aac';
  if (/^(mp4a\.(69|6b)|\.mp3)/i.test(codec)) return 'mp3';
  if (/^opus/i.test(codec)) return 'opus';
  return /^(sowt|twos|lpcm|in24|in32|fl32|fl64|ipcm|fpcm)/.test(codec) ? 'pcm' : null;
}

interface SampleEntry {
  readonly type?: string;
  readonly width?: number;
  readonly height?: number;
  readonly samplerate?: number;
  readonly channel_count?: number;
  readonly esds?: { readonly esd: AacDescriptor };
  getCodec?(): string;
}

function sampleEntry(track: Track): SampleEntry | undefined {
  return track.mdia.minf?.stbl?.stsd?.entries[0] as SampleEntry | undefined;
}

function codecString(entry: SampleEntry | undefined): string {
  const fallback = entry?.type ?? 'unknown';
  try {
    return entry?.getCodec?.() ?? fallback;
  } catch {
    return fallback; // its configuration is missing
  }
}

/** Encoders that look ahead start a few frames late; one edit of this length at most makes up for it. */
const DELAY_SECONDS = 0.5;

function editsOf(tracks: readonly Track[]): VideoLayout['edits'] {
  const kinds = tracks.map(editOf);
  if (kinds.includes('cut')) return 'cut';
  return kinds.includes('delay') ? 'delay' : 'none';
}

function editOf({ edts, mdia }: Track): VideoLayout['edits'] {
  const entries = edts?.elst?.entries ?? [];
  const [first] = entries;
  if (first === undefined) return 'none';
  const isPlain = entries.length === 1 && first.media_rate_integer === 1 && first.media_time >= 0;
  if (isPlain && first.media_time === 0) return 'none';
  return isPlain && first.media_time <= mdia.mdhd.timescale * DELAY_SECONDS ? 'delay' : 'cut';
}
