import { useState } from 'preact/hooks';
import type { PreviewMedium } from '../../../domain/preview-data.ts';
import { Icon } from './icon.tsx';

export interface MediumProps {
  readonly medium: PreviewMedium;
  /** What a picture that nobody described is called for screen readers; empty: it stands beside its words. */
  readonly name: string;
  /** What stands for a video until it plays; null: its first frame. */
  readonly cover?: PreviewMedium | null;
  /** The second of the video that is its cover; null: the first. */
  readonly coverSecond?: number | null;
  /** Whether a click plays it; otherwise it is a still. */
  readonly canPlay?: boolean;
}

/** One picture or video, filling its frame, cropped as the platform would. */
export function Medium({ medium, name, cover = null, coverSecond = null, canPlay = false }: MediumProps) {
  const [isBroken, setBroken] = useState(false);
  const { address, kind, note, altText } = medium;
  if (address === null || isBroken) return <Missing note={note ?? 'The browser cannot show it.'} file={medium.name} />;
  if (kind === 'image') {
    return <img src={address} alt={altText ?? name} loading="lazy" decoding="async" onError={() => setBroken(true)} />;
  }
  if (!canPlay && cover?.address) return <img src={cover.address} alt={name} loading="lazy" decoding="async" />;
  return (
    <Video
      address={address}
      cover={cover}
      second={coverSecond}
      name={name}
      canPlay={canPlay}
      onError={() => setBroken(true)}
    />
  );
}

interface VideoProps {
  readonly address: string;
  readonly cover: PreviewMedium | null;
  readonly second: number | null;
  readonly name: string;
  readonly canPlay: boolean;
  readonly onError: () => void;
}

function Video({ address, cover, second, name, canPlay, onError }: VideoProps) {
  const [isPlaying, setPlaying] = useState(false);
  const poster = cover?.address ?? undefined;
  // A fragment shows a frame without playing; without one, browsers may show nothing at all.
  const source = poster === undefined ? `${address}#t=${second ?? 0.001}` : address;
  const toggle = (event: { readonly currentTarget: HTMLElement }) => {
    const video = event.currentTarget.parentElement?.querySelector('video');
    if (video?.paused) {
      if (!isPlaying && video.currentTime < 0.01) video.currentTime = 0;
      void video.play();
    } else video?.pause();
  };
  return (
    <span class="video">
      <video
        src={source}
        {...(poster === undefined ? {} : { poster })}
        aria-label={name}
        preload="metadata"
        playsInline
        loop
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onError={onError}
      />
      {canPlay && (
        <button type="button" class={isPlaying ? 'play is-playing' : 'play'} onClick={toggle}>
          <Icon name={isPlaying ? 'pause' : 'play'} />
          <span class="sr-only">{isPlaying ? 'Pause' : 'Play'}</span>
        </button>
      )}
    </span>
  );
}

function Missing({ note, file }: { readonly note: string; readonly file: string }) {
  return (
    <span class="missing">
      <Icon name="alert" />
      <span class="missing-file">{file.split('/').at(-1)}</span>
      <span>{note}</span>
    </span>
  );
}
