import { describeSource, type MediaItem } from '../../domain/media.ts';
import type { Destination } from '../../domain/post.ts';
import { edgePath } from '../graph/edge-path.ts';
import { asciiUrl } from '../graph/parameters.ts';
import { UPLOAD_ORIGIN } from '../graph/upload-address.ts';
import type { DescribedCall, DescribeOptions } from '../platform-adapter.ts';
import { API_ORIGIN, originOf, PERMALINK_PARAMETERS } from './calls.ts';
import { firstCommentOf } from './first-comment.ts';
import { countParts, type PagePart, partOf } from './page-part.ts';
import { EDGES, publishRequest } from './publish-request.ts';
import { takesBytes } from './takes-bytes.ts';
import { photoParameters } from './upload-photos.ts';
import { VIDEO_FIELDS } from './video-state.ts';

type Parameters = Readonly<Record<string, string>>;
type Described = DescribeOptions & Pick<Destination, 'account'>;

/** Ids that only Facebook can give stand as `<photo 1>`, `<video>` and `<post>`. */
export function describePageCalls(destination: Destination, options: DescribeOptions): readonly DescribedCall[] {
  const described = { ...options, account: destination.account };
  const parts = Array.from({ length: countParts(destination) }, (_each, index) =>
    partOf(destination, index, options.bringOutAt ?? null),
  );
  return [
    ...parts.flatMap((part) => (part === null ? [] : describePart(part, described))),
    get('<post>', PERMALINK_PARAMETERS.fields, 'Ask for the public address', described),
    ...describeComment(firstCommentOf(destination), described),
  ];
}

function describePart(part: PagePart, described: Described): readonly DescribedCall[] {
  const why = described.bringOutAt === undefined ? 'Publish' : 'Hand over, to be published at its date';
  const [item] = part.media;
  if (item !== undefined && isVideo(part)) {
    const video = { id: '<video>', sessionId: '<upload>', pending: null };
    const { edge, parameters } = publishRequest({ ...part, photos: [], video });
    return [
      ...describeVideo(part, item, described),
      post(edge, parameters, why, described),
      get('<video>', VIDEO_FIELDS, 'Ask whether it is out', described),
    ];
  }
  const photos = part.media.map((_each, index) => `<photo ${index + 1}>`);
  const { edge, parameters } = publishRequest({ ...part, photos, video: null });
  return [...part.media.map((each) => describePhoto(part, each, described)), post(edge, parameters, why, described)];
}

function isVideo({ kind }: PagePart): boolean {
  return kind === 'video' || kind === 'reel' || kind === 'story_video';
}

function describePhoto({ altText }: PagePart, item: MediaItem, described: Described): DescribedCall {
  const parameters = photoParameters(item, altText, { bringOutAt: described.bringOutAt ?? null });
  const source: Parameters = takesBytes(item)
    ? { source: bytesOf(item) }
    : { url: asciiUrl(described.mediaUrls.get(item) ?? describeSource(item.source)) };
  return post('photos', { ...parameters, ...source }, `Upload ${describeSource(item.source)}`, described);
}

function describeVideo({ kind }: PagePart, item: MediaItem, described: Described): readonly DescribedCall[] {
  const begin = `Begin the upload of ${describeSource(item.source)}`;
  if (kind !== 'video') {
    return [post(EDGES[kind], { upload_phase: 'start' }, begin, described), describeStream(item, described)];
  }
  const pieces = {
    upload_phase: 'transfer',
    upload_session_id: '<upload>',
    start_offset: '0',
    video_file_chunk: bytesOf(item),
  };
  const why = `Send the bytes of ${describeSource(item.source)}, in as many pieces as Facebook asks for`;
  return [
    post(EDGES.video, { upload_phase: 'start', file_size: sizeOf(item) }, begin, described),
    post(EDGES.video, pieces, why, described),
  ];
}

function describeStream(item: MediaItem, { graphApiVersion, mediaUrls }: Described): DescribedCall {
  const label = describeSource(item.source);
  const path = `/video-upload/${graphApiVersion}/<video>`;
  const [parameters, why]: [Parameters, string] = takesBytes(item)
    ? [{ offset: '0', file_size: sizeOf(item) }, `Send the bytes of ${label}`]
    : [{ file_url: asciiUrl(mediaUrls.get(item) ?? label) }, `Let Facebook fetch ${label}`];
  return { method: 'POST', origin: UPLOAD_ORIGIN, path, parameters, why };
}

function describeComment(message: string | null, { graphApiVersion }: Described): readonly DescribedCall[] {
  if (message === null) return [];
  const path = `/${graphApiVersion}/<post>/comments`;
  return [{ method: 'POST', path, parameters: { message }, why: 'Write the first comment' }];
}

function post(edge: string, parameters: Parameters, why: string, described: Described): DescribedCall {
  const origin = originOf(edge, API_ORIGIN);
  const path = `/${described.graphApiVersion}/${edgePath(described, edge)}`;
  return { method: 'POST', ...(origin === API_ORIGIN ? {} : { origin }), path, parameters, why };
}

function get(id: string, fields: string, why: string, { graphApiVersion }: Described): DescribedCall {
  return { method: 'GET', path: `/${graphApiVersion}/${id}`, parameters: { fields }, why };
}

function bytesOf(item: MediaItem): string {
  return `<bytes of ${describeSource(item.source)}>`;
}

function sizeOf({ facts }: MediaItem): string {
  return String(facts?.sizeBytes ?? '<bytes>');
}
