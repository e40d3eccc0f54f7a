// Made by `npm run generate` from schemas/post.schema.json. Do not edit.
/**
 * A profile of `mergecast.yml`, or a list of them. May be left out where there is just one.
 *
 * @minItems 1
 */
export type ProfileNames = string | string[];
/**
 * A path relative to the post's file, a path from the repository's root that begins with `/`, or an `https://` address.
 */
export type MediaUrl = string;
/**
 * A list of paths or `https://` addresses.
 */
export type MediaUrls = MediaUrl[];
/**
 * A list of texts, one for each of `media_urls`; null where there is none.
 */
export type MediaAltTexts = (string | null)[];
/**
 * Up to 3 Instagram user names, without `@`, who are invited to share the post.
 *
 * @maxItems 3
 *
 * Items: An Instagram user name, without `@`.
 */
export type InstagramCollaborators = string[];
/**
 * Up to 20 people to tag, each with a place on the picture.
 *
 * @maxItems 20
 */
export type InstagramUserTags = InstagramUserTag[];
/**
 * Products of the account's shop, up to 5 on each item. Not for stories.
 */
export type InstagramProductTags = InstagramProductTag[];
/**
 * The account ids of up to 2 partners of a paid partnership, in quotes: they are too long for numbers.
 *
 * @maxItems 2
 */
export type InstagramSponsorIds = string[];
/**
 * One answer of a poll, up to 25 characters.
 */
export type ThreadsPollOption = string;
/**
 * 2 to 4 answers to choose from, 25 characters each, below a post of text alone.
 *
 * @minItems 2
 * @maxItems 4
 */
export type ThreadsPoll = ThreadsPollOption[];

/**
 * The front matter of a post: the YAML between the two lines of `---` at the top of a Markdown file.
 */
export interface PostFrontMatter {
  profile_name?: ProfileNames;
  /**
   * Where the post goes. Each name once, spelled exactly as here.
   *
   * @minItems 1
   *
   * Items: A platform, spelled exactly as here.
   */
  platforms: (
    | 'x'
    | 'youtube'
    | 'instagram'
    | 'facebook'
    | 'linkedin'
    | 'tiktok'
    | 'threads'
    | 'pinterest'
    | 'bluesky'
    | 'google_business'
    | 'snapchat'
    | 'mastodon'
  )[];
  /**
   * Inferred from the media when left out: none is a text, one is an image or a video, several are a carousel. An error when it contradicts them.
   */
  post_type?: 'image' | 'video' | 'carousel' | 'story' | 'text';
  media_urls?: MediaUrls;
  media_alt_texts?: MediaAltTexts;
  /**
   * The caption, in place of the text below the front matter. Both is an error.
   */
  description?: string;
  /**
   * Another name for `description`.
   */
  caption?: string;
  /**
   * When the post is due: with `Z` or an offset, or a local time read in `timezone` of the post, else of the profile, else of `mergecast.yml`. `now` is as soon as it is on the branch.
   */
  scheduled_date?: string;
  /**
   * The zone of local times in this post.
   */
  timezone?: string;
  /**
   * Let Mergecast choose the time, in place of `scheduled_date`.
   */
  schedule_best_time?: boolean;
  /**
   * A draft is checked but never due.
   */
  draft?: boolean;
  /**
   * Publish although the account already has a post with the same media and caption.
   */
  allow_duplicate?: boolean;
  /**
   * At the due time an issue is opened for a person who posts it by hand, instead of a call to the platform. Closing the issue with the post's address completes the post.
   */
  hand_off?: boolean;
  /**
   * The same fields for one profile only. They win over those of the post; with a platform's prefix they win over those without.
   */
  profiles?: {
    [k: string]: ProfileOverrides;
  };
  /**
   * Written by Mergecast. Absent or `scheduled` means waiting; a person may set `skipped`, or `scheduled` again after a failure.
   */
  status?: 'scheduled' | 'completed' | 'partially_failed' | 'failed' | 'missed' | 'skipped';
  /**
   * Written by Mergecast: where the first success can be seen, in the order of `platforms`.
   */
  post_url?: string;
  /**
   * Written by Mergecast: one entry for each platform on each profile.
   */
  destinations?: Destination[];
  /**
   * The caption on X only.
   */
  x_description?: string;
  x_media_urls?: MediaUrls;
  /**
   * When the post is due on X only.
   */
  x_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on X only.
   */
  x_hand_off?: boolean;
  /**
   * The caption on YouTube only.
   */
  youtube_description?: string;
  youtube_media_urls?: MediaUrls;
  /**
   * When the post is due on YouTube only.
   */
  youtube_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on YouTube only.
   */
  youtube_hand_off?: boolean;
  /**
   * The caption on Instagram only.
   */
  instagram_description?: string;
  instagram_media_urls?: MediaUrls;
  /**
   * When the post is due on Instagram only.
   */
  instagram_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Instagram only.
   */
  instagram_hand_off?: boolean;
  /**
   * Whether a reel also shows in the feed, or only among the reels.
   */
  instagram_share_to_feed?: boolean;
  /**
   * A path relative to the post's file, a path from the repository's root that begins with `/`, or an `https://` address.
   */
  instagram_cover_url?: string;
  /**
   * Which moment of the reel is its cover: milliseconds from its start, as a whole number.
   */
  instagram_thumb_offset?: number;
  /**
   * What the pictures show, for every item that has none in `media_alt_texts`: 1000 characters at most.
   */
  instagram_alt_text?: string;
  instagram_collaborators?: InstagramCollaborators;
  /**
   * The id, in digits, of a Facebook Page that has a location. Best in quotes.
   */
  instagram_location_id?: string | number;
  instagram_user_tags?: InstagramUserTags;
  instagram_product_tags?: InstagramProductTags;
  /**
   * What the reel's own sound is called on Instagram.
   */
  instagram_audio_name?: string;
  instagram_audio?: InstagramAudio;
  /**
   * Publishes the reel as a trial, shown first to people who do not follow the account. `manual`: somebody shares it with the followers in the app. `performance`: Instagram does if it does well.
   */
  instagram_trial_graduation?: 'manual' | 'performance';
  /**
   * Whether Instagram labels the post as made with AI. Not for stories.
   */
  instagram_is_ai_generated?: boolean;
  /**
   * Whether Instagram labels the post as a paid partnership. With `login: facebook`; not for stories.
   */
  instagram_paid_partnership?: boolean;
  instagram_sponsor_ids?: InstagramSponsorIds;
  /**
   * Written below the post once it is out, by the account itself. Not for stories.
   */
  instagram_first_comment?: string;
  /**
   * `false` closes the comments once the post is out, behind the first comment if there is one. Not for stories.
   */
  instagram_comments?: boolean;
  /**
   * The caption on Facebook only.
   */
  facebook_description?: string;
  facebook_media_urls?: MediaUrls;
  /**
   * When the post is due on Facebook only.
   */
  facebook_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Facebook only.
   */
  facebook_hand_off?: boolean;
  /**
   * The page that Facebook shows as a card below a post of text alone. Left out, it is the first link in the text.
   */
  facebook_link?: string;
  /**
   * What the pictures show, for every one that has none in `media_alt_texts`.
   */
  facebook_alt_text?: string;
  /**
   * Shown beside a video or reel.
   */
  facebook_title?: string;
  /**
   * `true` publishes a single video as a reel: 3 to 90 seconds, upright. Otherwise it is a video, of any length and shape.
   */
  facebook_reel?: boolean;
  /**
   * The id of a Facebook Page that has a location. Not for stories and videos.
   */
  facebook_place_id?: string;
  /**
   * Written below the post once it is out, by the Page itself. Not for stories.
   */
  facebook_first_comment?: string;
  /**
   * `true` hands the post over to Facebook as soon as a run may, 29 days to 12 minutes ahead, and Facebook publishes it on the minute. An edit, a withdrawal or a pause takes it back. Not for stories.
   */
  facebook_native_schedule?: boolean;
  /**
   * The caption on LinkedIn only.
   */
  linkedin_description?: string;
  linkedin_media_urls?: MediaUrls;
  /**
   * When the post is due on LinkedIn only.
   */
  linkedin_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on LinkedIn only.
   */
  linkedin_hand_off?: boolean;
  /**
   * The caption on TikTok only.
   */
  tiktok_description?: string;
  tiktok_media_urls?: MediaUrls;
  /**
   * When the post is due on TikTok only.
   */
  tiktok_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on TikTok only.
   */
  tiktok_hand_off?: boolean;
  /**
   * The caption on Threads only.
   */
  threads_description?: string;
  threads_media_urls?: MediaUrls;
  /**
   * When the post is due on Threads only.
   */
  threads_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Threads only.
   */
  threads_hand_off?: boolean;
  /**
   * `true` publishes a chain: the text is divided at each line of `---` between blank lines, the first part is the post, each further one a reply to the one before. Media belong to the first part.
   */
  threads_chain?: boolean;
  /**
   * The topic of the post, without `#`: 1 to 50 characters, no `.` and no `&`. Left out, Threads takes the first `#tag` of the text.
   */
  threads_topic_tag?: string;
  /**
   * Who may reply to the post. Left out, it is what the account is set to.
   */
  threads_reply_control?:
    'everyone' | 'accounts_you_follow' | 'mentioned_only' | 'parent_post_author_only' | 'followers_only';
  /**
   * The link shown below a post of text alone. Left out, it is the first one in the text.
   */
  threads_link_attachment?: string;
  threads_poll?: ThreadsPoll;
  /**
   * What the pictures and videos show, for every one that has none in `media_alt_texts`: 1000 characters at most.
   */
  threads_alt_text?: string;
  /**
   * The caption on Pinterest only.
   */
  pinterest_description?: string;
  pinterest_media_urls?: MediaUrls;
  /**
   * When the post is due on Pinterest only.
   */
  pinterest_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Pinterest only.
   */
  pinterest_hand_off?: boolean;
  /**
   * The caption on Bluesky only.
   */
  bluesky_description?: string;
  bluesky_media_urls?: MediaUrls;
  /**
   * When the post is due on Bluesky only.
   */
  bluesky_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Bluesky only.
   */
  bluesky_hand_off?: boolean;
  /**
   * The caption on Google Business only.
   */
  google_business_description?: string;
  google_business_media_urls?: MediaUrls;
  /**
   * When the post is due on Google Business only.
   */
  google_business_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Google Business only.
   */
  google_business_hand_off?: boolean;
  /**
   * The caption on Snapchat only.
   */
  snapchat_description?: string;
  snapchat_media_urls?: MediaUrls;
  /**
   * When the post is due on Snapchat only.
   */
  snapchat_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Snapchat only.
   */
  snapchat_hand_off?: boolean;
  /**
   * The caption on Mastodon only.
   */
  mastodon_description?: string;
  mastodon_media_urls?: MediaUrls;
  /**
   * When the post is due on Mastodon only.
   */
  mastodon_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Mastodon only.
   */
  mastodon_hand_off?: boolean;
}
/**
 * Fields that hold for this profile only.
 */
export interface ProfileOverrides {
  /**
   * The caption, in place of the text below the front matter. Both is an error.
   */
  description?: string;
  media_urls?: MediaUrls;
  media_alt_texts?: MediaAltTexts;
  /**
   * When the post is due: with `Z` or an offset, or a local time read in `timezone` of the post, else of the profile, else of `mergecast.yml`. `now` is as soon as it is on the branch.
   */
  scheduled_date?: string;
  /**
   * The caption on X only.
   */
  x_description?: string;
  x_media_urls?: MediaUrls;
  /**
   * When the post is due on X only.
   */
  x_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on X only.
   */
  x_hand_off?: boolean;
  /**
   * The caption on YouTube only.
   */
  youtube_description?: string;
  youtube_media_urls?: MediaUrls;
  /**
   * When the post is due on YouTube only.
   */
  youtube_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on YouTube only.
   */
  youtube_hand_off?: boolean;
  /**
   * The caption on Instagram only.
   */
  instagram_description?: string;
  instagram_media_urls?: MediaUrls;
  /**
   * When the post is due on Instagram only.
   */
  instagram_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Instagram only.
   */
  instagram_hand_off?: boolean;
  /**
   * Whether a reel also shows in the feed, or only among the reels.
   */
  instagram_share_to_feed?: boolean;
  /**
   * A JPEG shown before the reel plays. Wins over `instagram_thumb_offset`.
   */
  instagram_cover_url?: string;
  /**
   * Which moment of the reel is its cover: milliseconds from its start, as a whole number.
   */
  instagram_thumb_offset?: number;
  /**
   * What the pictures show, for every item that has none in `media_alt_texts`: 1000 characters at most.
   */
  instagram_alt_text?: string;
  instagram_collaborators?: InstagramCollaborators;
  /**
   * The id, in digits, of a Facebook Page that has a location. Best in quotes.
   */
  instagram_location_id?: string | number;
  instagram_user_tags?: InstagramUserTags;
  instagram_product_tags?: InstagramProductTags;
  /**
   * What the reel's own sound is called on Instagram.
   */
  instagram_audio_name?: string;
  instagram_audio?: InstagramAudio;
  /**
   * Publishes the reel as a trial, shown first to people who do not follow the account. `manual`: somebody shares it with the followers in the app. `performance`: Instagram does if it does well.
   */
  instagram_trial_graduation?: 'manual' | 'performance';
  /**
   * Whether Instagram labels the post as made with AI. Not for stories.
   */
  instagram_is_ai_generated?: boolean;
  /**
   * Whether Instagram labels the post as a paid partnership. With `login: facebook`; not for stories.
   */
  instagram_paid_partnership?: boolean;
  instagram_sponsor_ids?: InstagramSponsorIds;
  /**
   * Written below the post once it is out, by the account itself. Not for stories.
   */
  instagram_first_comment?: string;
  /**
   * `false` closes the comments once the post is out, behind the first comment if there is one. Not for stories.
   */
  instagram_comments?: boolean;
  /**
   * The caption on Facebook only.
   */
  facebook_description?: string;
  facebook_media_urls?: MediaUrls;
  /**
   * When the post is due on Facebook only.
   */
  facebook_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Facebook only.
   */
  facebook_hand_off?: boolean;
  /**
   * The page that Facebook shows as a card below a post of text alone. Left out, it is the first link in the text.
   */
  facebook_link?: string;
  /**
   * What the pictures show, for every one that has none in `media_alt_texts`.
   */
  facebook_alt_text?: string;
  /**
   * Shown beside a video or reel.
   */
  facebook_title?: string;
  /**
   * `true` publishes a single video as a reel: 3 to 90 seconds, upright. Otherwise it is a video, of any length and shape.
   */
  facebook_reel?: boolean;
  /**
   * The id of a Facebook Page that has a location. Not for stories and videos.
   */
  facebook_place_id?: string;
  /**
   * Written below the post once it is out, by the Page itself. Not for stories.
   */
  facebook_first_comment?: string;
  /**
   * `true` hands the post over to Facebook as soon as a run may, 29 days to 12 minutes ahead, and Facebook publishes it on the minute. An edit, a withdrawal or a pause takes it back. Not for stories.
   */
  facebook_native_schedule?: boolean;
  /**
   * The caption on LinkedIn only.
   */
  linkedin_description?: string;
  linkedin_media_urls?: MediaUrls;
  /**
   * When the post is due on LinkedIn only.
   */
  linkedin_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on LinkedIn only.
   */
  linkedin_hand_off?: boolean;
  /**
   * The caption on TikTok only.
   */
  tiktok_description?: string;
  tiktok_media_urls?: MediaUrls;
  /**
   * When the post is due on TikTok only.
   */
  tiktok_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on TikTok only.
   */
  tiktok_hand_off?: boolean;
  /**
   * The caption on Threads only.
   */
  threads_description?: string;
  threads_media_urls?: MediaUrls;
  /**
   * When the post is due on Threads only.
   */
  threads_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Threads only.
   */
  threads_hand_off?: boolean;
  /**
   * `true` publishes a chain: the text is divided at each line of `---` between blank lines, the first part is the post, each further one a reply to the one before. Media belong to the first part.
   */
  threads_chain?: boolean;
  /**
   * The topic of the post, without `#`: 1 to 50 characters, no `.` and no `&`. Left out, Threads takes the first `#tag` of the text.
   */
  threads_topic_tag?: string;
  /**
   * Who may reply to the post. Left out, it is what the account is set to.
   */
  threads_reply_control?:
    'everyone' | 'accounts_you_follow' | 'mentioned_only' | 'parent_post_author_only' | 'followers_only';
  /**
   * The link shown below a post of text alone. Left out, it is the first one in the text.
   */
  threads_link_attachment?: string;
  threads_poll?: ThreadsPoll;
  /**
   * What the pictures and videos show, for every one that has none in `media_alt_texts`: 1000 characters at most.
   */
  threads_alt_text?: string;
  /**
   * The caption on Pinterest only.
   */
  pinterest_description?: string;
  pinterest_media_urls?: MediaUrls;
  /**
   * When the post is due on Pinterest only.
   */
  pinterest_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Pinterest only.
   */
  pinterest_hand_off?: boolean;
  /**
   * The caption on Bluesky only.
   */
  bluesky_description?: string;
  bluesky_media_urls?: MediaUrls;
  /**
   * When the post is due on Bluesky only.
   */
  bluesky_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Bluesky only.
   */
  bluesky_hand_off?: boolean;
  /**
   * The caption on Google Business only.
   */
  google_business_description?: string;
  google_business_media_urls?: MediaUrls;
  /**
   * When the post is due on Google Business only.
   */
  google_business_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Google Business only.
   */
  google_business_hand_off?: boolean;
  /**
   * The caption on Snapchat only.
   */
  snapchat_description?: string;
  snapchat_media_urls?: MediaUrls;
  /**
   * When the post is due on Snapchat only.
   */
  snapchat_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Snapchat only.
   */
  snapchat_hand_off?: boolean;
  /**
   * The caption on Mastodon only.
   */
  mastodon_description?: string;
  mastodon_media_urls?: MediaUrls;
  /**
   * When the post is due on Mastodon only.
   */
  mastodon_scheduled_date?: string;
  /**
   * Whether a person posts it by hand on Mastodon only.
   */
  mastodon_hand_off?: boolean;
}
/**
 * Who is tagged, and where.
 */
export interface InstagramUserTag {
  /**
   * Without `@`.
   */
  username: string;
  /**
   * 0 is the left edge, 1 the right one. Needed on pictures, not allowed on videos.
   */
  x?: number;
  /**
   * 0 is the top edge, 1 the bottom one. Needed on pictures, not allowed on videos.
   */
  y?: number;
  /**
   * Which item of a carousel the tag belongs to, counted from 1.
   */
  item?: number;
}
/**
 * Which product is tagged, and where.
 */
export interface InstagramProductTag {
  /**
   * The product's id in the catalogue, in quotes: it is too long for a number.
   */
  product_id: string;
  /**
   * 0 is the left edge, 1 the right one. Needed on pictures, not allowed on videos.
   */
  x?: number;
  /**
   * 0 is the top edge, 1 the bottom one. Needed on pictures, not allowed on videos.
   */
  y?: number;
  /**
   * Which item of a carousel the tag belongs to, counted from 1.
   */
  item?: number;
}
/**
 * Which track plays, and how loud.
 */
export interface InstagramAudio {
  /**
   * The track's id in Instagram's audio library, in quotes: it is too long for a number.
   */
  id: string;
  /**
   * From 0 to 100.
   */
  volume?: number;
  /**
   * From 0, which silences it, to 100.
   */
  video_volume?: number;
}
/**
 * The post on one platform of one profile. Written by Mergecast.
 */
export interface Destination {
  /**
   * Where.
   */
  platform:
    | 'x'
    | 'youtube'
    | 'instagram'
    | 'facebook'
    | 'linkedin'
    | 'tiktok'
    | 'threads'
    | 'pinterest'
    | 'bluesky'
    | 'google_business'
    | 'snapchat'
    | 'mastodon';
  /**
   * Whose account.
   */
  profile: string;
  /**
   * What became of it.
   */
  status: 'success' | 'failed' | 'deferred' | 'in_doubt' | 'pending';
  /**
   * The platform's own id of the post.
   */
  post_id?: string | number;
  /**
   * Where the post can be seen.
   */
  post_url?: string;
  /**
   * When it went out: UTC.
   */
  published_at?: string;
  /**
   * Whole seconds from when it was due to when it went out.
   */
  lateness_seconds?: number;
  /**
   * When `mergecast delete` took it off the platform: UTC.
   */
  deleted_at?: string;
  /**
   * The platform's code, or one of `docs/errors.md`.
   */
  error_code?: number | string;
  /**
   * What went wrong and what to do.
   */
  error_message?: string;
}

/** Every field a post may have. */
export const POST_FIELDS = [
  'profile_name',
  'platforms',
  'post_type',
  'media_urls',
  'media_alt_texts',
  'description',
  'caption',
  'scheduled_date',
  'timezone',
  'schedule_best_time',
  'draft',
  'allow_duplicate',
  'hand_off',
  'profiles',
  'status',
  'post_url',
  'destinations',
  'x_description',
  'x_media_urls',
  'x_scheduled_date',
  'x_hand_off',
  'youtube_description',
  'youtube_media_urls',
  'youtube_scheduled_date',
  'youtube_hand_off',
  'instagram_description',
  'instagram_media_urls',
  'instagram_scheduled_date',
  'instagram_hand_off',
  'instagram_share_to_feed',
  'instagram_cover_url',
  'instagram_thumb_offset',
  'instagram_alt_text',
  'instagram_collaborators',
  'instagram_location_id',
  'instagram_user_tags',
  'instagram_product_tags',
  'instagram_audio_name',
  'instagram_audio',
  'instagram_trial_graduation',
  'instagram_is_ai_generated',
  'instagram_paid_partnership',
  'instagram_sponsor_ids',
  'instagram_first_comment',
  'instagram_comments',
  'facebook_description',
  'facebook_media_urls',
  'facebook_scheduled_date',
  'facebook_hand_off',
  'facebook_link',
  'facebook_alt_text',
  'facebook_title',
  'facebook_reel',
  'facebook_place_id',
  'facebook_first_comment',
  'facebook_native_schedule',
  'linkedin_description',
  'linkedin_media_urls',
  'linkedin_scheduled_date',
  'linkedin_hand_off',
  'tiktok_description',
  'tiktok_media_urls',
  'tiktok_scheduled_date',
  'tiktok_hand_off',
  'threads_description',
  'threads_media_urls',
  'threads_scheduled_date',
  'threads_hand_off',
  'threads_chain',
  'threads_topic_tag',
  'threads_reply_control',
  'threads_link_attachment',
  'threads_poll',
  'threads_alt_text',
  'pinterest_description',
  'pinterest_media_urls',
  'pinterest_scheduled_date',
  'pinterest_hand_off',
  'bluesky_description',
  'bluesky_media_urls',
  'bluesky_scheduled_date',
  'bluesky_hand_off',
  'google_business_description',
  'google_business_media_urls',
  'google_business_scheduled_date',
  'google_business_hand_off',
  'snapchat_description',
  'snapchat_media_urls',
  'snapchat_scheduled_date',
  'snapchat_hand_off',
  'mastodon_description',
  'mastodon_media_urls',
  'mastodon_scheduled_date',
  'mastodon_hand_off',
] as const;

/** Fields that name one medium. */
export const POST_MEDIA_FIELDS: readonly string[] = [
  'instagram_cover_url',
];
