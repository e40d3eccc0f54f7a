import type { Problem, Severity } from '../../../domain/finding.ts';
import type { AudioTrack, VideoDetails, VideoTrack } from '../../../domain/video-details.ts';
import type { JudgedMedium } from './judged-medium.ts';
import { named } from './media-bytes.ts';

/** How picture and sound are encoded. What the file does not say is not judged. */
export function checkCodecs(medium: JudgedMedium, { video, audio, layout }: VideoDetails): readonly Problem[] {
  // Without its index nothing is known of a video, which is a problem of its own.
  if (layout.moov === 'missing') return [];
  return [
    ...(video === null ? [noPicture(medium)] : checkPicture(medium, video)),
    ...(audio === null ? [] : checkSound(medium, audio)),
  ];
}

function noPicture({ item, path, platform, limits }: JudgedMedium): Problem {
  const message = `${named(item)} has no track of pictures that can be read. ${platform} takes videos with ${namesOf(limits.videoCodecs?.allowed ?? [], 'or')}.`;
  return { code: 'MEDIA_CODEC', severity: 'error', path, message, hint: 'Export it again as MP4 with H.264 and AAC.' };
}

const NAMES = { h264: 'H.264', hevc: 'HEVC', vp9: 'VP9', av1: 'AV1', aac: 'AAC', mp3: 'MP3', opus: 'Opus', pcm: 'PCM' };

function namesOf(codecs: readonly (keyof typeof NAMES)[], link: 'and' | 'or'): string {
  return codecs.map((codec) => NAMES[codec]).join(` ${link} `);
}

function checkPicture(
  { item, path, platform, limits: { videoCodecs } }: JudgedMedium,
  { codec, codecString, profile, bitDepth, chroma }: VideoTrack,
): readonly Problem[] {
  const problem = (severity: Severity, message: string, hint: string | null): Problem => ({
    code: 'MEDIA_CODEC',
    severity,
    path,
    message: `${named(item)} ${message}`,
    hint,
  });
  if (videoCodecs && (codec === null || !videoCodecs.allowed.includes(codec))) {
    const found = codec === null ? `the codec ${codecString}` : NAMES[codec];
    const message = `is encoded with ${found}. ${platform} takes ${namesOf(videoCodecs.allowed, 'and')}.`;
    return [problem(videoCodecs.severity, message, 'Export it again as MP4 with H.264 and AAC.')];
  }
  if (chroma !== null && chroma !== '4:2:0') {
    const message = `stores its colours as ${chroma}. ${platform} takes 4:2:0.`;
    return [
      problem(
        videoCodecs?.severity ?? 'error',
        message,
        'Export it again with H.264 and 4:2:0 (in ffmpeg: -pix_fmt yuv420p).',
      ),
    ];
  }
  if (codec === 'h264' && bitDepth !== null && bitDepth > 8) {
    const message = `is H.264 with ${bitDepth} bits a colour (${profile ?? codecString}), which few players read. Meta's pages name no depth; 8 bits are usual.`;
    return [problem('warning', message, 'Export it again with 8 bits (in ffmpeg: -pix_fmt yuv420p), or as HEVC.')];
  }
  if (codec !== 'hevc') return [];
  return [problem('notice', `is encoded with HEVC. ${platform} takes it; H.264 plays in more places.`, null)];
}

function checkSound(
  { item, path, platform, limits: { audioCodecs } }: JudgedMedium,
  { codec, codecString }: AudioTrack,
): readonly Problem[] {
  if (!audioCodecs || (codec !== null && audioCodecs.allowed.includes(codec))) return [];
  const found = codec === null ? `encoded as ${codecString}` : NAMES[codec];
  return [
    {
      code: 'MEDIA_AUDIO',
      severity: audioCodecs.severity,
      path,
      message: `The sound of ${named(item)} is ${found}. ${platform} takes ${namesOf(audioCodecs.allowed, 'and')}.`,
      hint: 'Export it again with AAC sound, 48 kHz at most, mono or stereo.',
    },
  ];
}
