export type VideoCodec = 'h264' | 'hevc' | 'vp9' | 'av1';
export type AudioCodec = 'aac' | 'mp3' | 'opus' | 'pcm';

/** What the index (`moov`) of an MP4 or QuickTime file says, and how the file is laid out. */
export interface VideoDetails {
  /** Pixels as shown: after rotation and with the pixels' own ratio applied. Null without a picture track. */
  readonly width: number | null;
  readonly height: number | null;
  /** Null where the index does not say: in fragments, or when it cannot be read. */
  readonly durationSeconds: number | null;
  /** Of the picture track; null without one, or when the index cannot be read. */
  readonly video: VideoTrack | null;
  /** Null for a silent video. */
  readonly audio: AudioTrack | null;
  readonly layout: VideoLayout;
  /** Its metadata say where it was taken. */
  readonly hasLocation: boolean;
}

export interface VideoTrack {
  /** Null for a codec without a name here: see `codecString`. */
  readonly codec: VideoCodec | null;
  /** As in RFC 6381: `avc1.640028`. */
  readonly codecString: string;
  /** The codec's own word: `High`, `Main 10`; null where it is not known. */
  readonly profile: string | null;
  readonly bitDepth: number | null;
  /** Null where the codec's configuration does not say. */
  readonly chroma: '4:0:0' | '4:2:0' | '4:2:2' | '4:4:4' | null;
  /** Average frames a second; null where the index does not say. */
  readonly frameRate: number | null;
  /** Whether frames last differently long, the last one aside. */
  readonly isVariableFrameRate: boolean;
  /** Average; null where the index does not say. */
  readonly bitsPerSecond: number | null;
  /** Clockwise: 0, 90, 180 or 270. */
  readonly rotationDegrees: number;
}

export interface AudioTrack {
  /** Null for a codec without a name here: see `codecString`. */
  readonly codec: AudioCodec | null;
  /** As in RFC 6381: `mp4a.40.2`. */
  readonly codecString: string;
  readonly sampleRateHz: number;
  /** Null where the track does not say in a way that is read here. */
  readonly channels: number | null;
}

export interface VideoLayout {
  /** `missing`: without the index nothing can play it. `end`: it cannot be read before all of it has arrived. */
  readonly moov: 'front' | 'end' | 'missing';
  /** Picture and sound are cut into pieces with an index each, as for streaming. */
  readonly isFragmented: boolean;
  /**
   * `delay`: one edit that only makes up for the encoder's start, as most programs write it. `cut`: edits that trim,
   * shift or repeat.
   */
  readonly edits: 'none' | 'delay' | 'cut';
  /** It ends before its last part does. */
  readonly isTruncated: boolean;
}
