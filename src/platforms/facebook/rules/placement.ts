import type { Problem } from '../../../domain/finding.ts';
import { pointer } from '../../../domain/json-pointer.ts';
import { describeSource, mediaKind } from '../../../domain/media.ts';
import type { Destination } from '../../../domain/post.ts';
import { readOptions } from '../options.ts';
import { placementOf } from '../placement.ts';

/** What cannot be published on a Page at all. */
export function checkPlacement(destination: Destination): readonly Problem[] {
  switch (placementOf(destination)) {
    case 'text':
      return [...checkContent(destination), ...checkReel(destination)];
    case 'mixed':
      return [mixed(destination)];
    case 'video':
      return checkVideoSource(destination);
    case 'photos':
    case 'story':
      return checkReel(destination);
    case 'reel':
      return [];
  }
}

function checkContent({ caption, options, media }: Destination): readonly Problem[] {
  if (media.length > 0 || caption.trim() !== '' || readOptions(options).link !== null) return [];
  return [
    {
      code: 'FACEBOOK_EMPTY',
      severity: 'error',
      path: pointer('platforms'),
      message: 'The post has neither text nor media nor a link: there is nothing to publish on Facebook.',
      hint: 'Write a text below the front matter, or take facebook out of platforms.',
    },
  ];
}

function mixed({ media }: Destination): Problem {
  const hasPhotos = media.some((item) => mediaKind(item) === 'image');
  return {
    code: 'FACEBOOK_MIXED_MEDIA',
    severity: 'error',
    path: pointer('media_urls'),
    message: `${hasPhotos ? 'The post has photos and videos' : 'The post has several videos'}. The API of Pages publishes photos together, or one video alone.`,
    hint: 'Give Facebook media of its own in facebook_media_urls, or divide it into several posts.',
  };
}

/** What is asked for as a reel is not published as something else. */
function checkReel(destination: Destination): readonly Problem[] {
  if (!readOptions(destination.options).isReel) return [];
  const isStory = placementOf(destination) === 'story';
  return [
    {
      code: 'FACEBOOK_REEL',
      severity: 'error',
      path: pointer('facebook_reel'),
      message: `facebook_reel is true, and the post is ${isStory ? 'a story' : 'no single video'}. A reel is one video.`,
      hint: isStory ? 'Remove facebook_reel, or post_type.' : 'Remove facebook_reel, or give Facebook one video.',
    },
  ];
}

/** With an address one call would upload and publish at once, and an answer that is lost could not be made up for. */
function checkVideoSource({ media: [video] }: Destination): readonly Problem[] {
  if (video?.source.kind !== 'url') return [];
  return [
    {
      code: 'FACEBOOK_VIDEO_ADDRESS',
      severity: 'error',
      path: pointer('media_urls', 0),
      message: `${describeSource(video.source)} is an address. Mergecast uploads videos to Facebook from the repository: for an address the API has one call that uploads and publishes at once, after which nobody could tell whether a lost answer meant a post.`,
      hint: 'Put the file into the repository (Git LFS does), or say facebook_reel: true if it is a reel: reels may come from an address.',
    },
  ];
}
