// Made by `npm run generate` from docs/errors.md. Do not edit.
import type { ProblemCode } from '../domain/codes.ts';

/** What the code of a finding means and what to do: Markdown, on one line. */
export const CODE_HELP: Readonly<Record<ProblemCode, { readonly meaning: string; readonly remedy: string }>> = {
  "FILE_NOT_TEXT": {
    "meaning": "The file is not UTF-8 text: it may be a picture with the wrong name, or saved in another encoding.",
    "remedy": "save it as UTF-8, or move it out of the content folder."
  },
  "FRONT_MATTER_MISSING": {
    "meaning": "A Markdown file in a content folder has no front matter, so it is no post. `README.md` is let through.",
    "remedy": "start the file with `---`, the fields and `---`; or move it elsewhere."
  },
  "FRONT_MATTER_UNCLOSED": {
    "meaning": "The front matter opens with `---` and no later line is exactly `---`.",
    "remedy": "add the closing line between the fields and the text of the post."
  },
  "FRONT_MATTER_LANGUAGE": {
    "meaning": "The opening line names a language, as in `---js`. Only YAML is read, and nothing in a post is ever run as code.",
    "remedy": "make the first line exactly `---`."
  },
  "FRONT_MATTER_NOT_A_MAP": {
    "meaning": "The front matter, or `mergecast.yml`, is a list or a single text instead of fields with values.",
    "remedy": "write `name: value` lines."
  },
  "FRONT_MATTER_TOO_LARGE": {
    "meaning": "The front matter is far longer than any post needs.",
    "remedy": "move the text of the post below the closing `---`."
  },
  "YAML_INVALID": {
    "meaning": "The front matter, or `mergecast.yml`, cannot be read as YAML at this place.",
    "remedy": "follow the hint; most often a text needs quotes because it holds `: ` or begins with a special character."
  },
  "YAML_DUPLICATE_KEY": {
    "meaning": "A field is written twice, and only one of the two could count.",
    "remedy": "delete one of them."
  },
  "YAML_ALIASES": {
    "meaning": "A value begins with `&` or `*`, which YAML reads as a reference. References are not allowed.",
    "remedy": "put the text in quotes, or write the value out."
  },
  "CONFLICT_MARKERS": {
    "meaning": "The file contains the markers of an unfinished merge.",
    "remedy": "keep the right lines and delete those that begin with `<<<<<<<`, `=======` and `>>>>>>>`."
  },
  "FIELD_UNKNOWN": {
    "meaning": "There is no field, or no setting, of this name.",
    "remedy": "take the name that the hint suggests, or delete the line. The schemas in `schemas/` list every name."
  },
  "FIELD_MISSING": {
    "meaning": "A field that is needed is not there.",
    "remedy": "add it as the hint shows."
  },
  "FIELD_TYPE": {
    "meaning": "The value is of the wrong kind, such as a text where a list is needed.",
    "remedy": "write it as the hint shows; a list of one is still a list: `platforms: [instagram]`."
  },
  "FIELD_VALUE": {
    "meaning": "The value is of the right kind and not among those that are allowed.",
    "remedy": "choose an allowed one; names and values are exact, also in their case."
  },
  "PLATFORM_UNKNOWN": {
    "meaning": "`platforms` names something that is no platform, such as `insta`.",
    "remedy": "take the suggested word."
  },
  "PLATFORM_REPEATED": {
    "meaning": "`platforms` names the same platform twice.",
    "remedy": "keep one."
  },
  "PROFILE_UNKNOWN": {
    "meaning": "The post, or a setting, names a profile that `mergecast.yml` does not have.",
    "remedy": "correct the name, or add the profile."
  },
  "PROFILE_MISSING": {
    "meaning": "The post names no profile, and `mergecast.yml` has more than one.",
    "remedy": "add `profile_name`."
  },
  "ACCOUNT_MISSING": {
    "meaning": "The profile has no account on this platform.",
    "remedy": "add the account to `mergecast.yml`, or take the platform out of the post."
  },
  "PLATFORM_UNAVAILABLE": {
    "meaning": "The platform is known, and this version of Mergecast does not publish to it yet. The other destinations go out.",
    "remedy": "nothing, or say [`hand_off: true`](hand-off.md) to be asked to post it by hand, or take it out of `platforms`."
  },
  "OVERRIDE_IGNORED": {
    "meaning": "A field belongs to a platform, or to a profile, that the post does not go to. It has no effect.",
    "remedy": "add the platform, or delete the field."
  },
  "PAUSED": {
    "meaning": "`mergecast.yml` has a `paused` that holds posts back just now (a notice). Nothing new is sent; what was sent before is still asked about and recorded.",
    "remedy": "nothing; or remove `paused`, or give it an `until`. Posts that are overdue by more than `max_lateness` when it ends are `missed`: give those a new date."
  },
  "TOKEN_EXPIRES": {
    "meaning": "The token of an account ends within ten days, or its platform refuses it already (a warning). Posts go out until it ends, and wait afterwards.",
    "remedy": "`mergecast token refresh` where the platform's API renews tokens, else a new one by hand: [tokens.md](tokens.md)."
  },
  "DATE_INVALID": {
    "meaning": "The date cannot be read, or names a day or an hour that does not exist.",
    "remedy": "write `2026-05-10T14:00:00Z`, `2026-05-10T16:00:00+02:00` or, with a zone, `2026-05-10 16:00`."
  },
  "DATE_NO_ZONE": {
    "meaning": "The date is a local time, and no time zone is named in the post, its profile or `mergecast.yml`. The machine's own zone is never used.",
    "remedy": "add `timezone: Europe/Berlin` (or yours), or write the date with `Z` or an offset."
  },
  "DATE_GAP": {
    "meaning": "The local time does not exist: the clocks jump over it that day.",
    "remedy": "choose one of the two readings that the message names."
  },
  "DATE_OVERLAP": {
    "meaning": "The local time happens twice: the clocks are set back that day.",
    "remedy": "choose one of the two readings that the message names."
  },
  "DATE_MISSING": {
    "meaning": "The post says nowhere when it is due, and it is no draft.",
    "remedy": "add `scheduled_date`, or `draft: true`."
  },
  "DATE_AND_BEST_TIME": {
    "meaning": "The post has both `scheduled_date` and `schedule_best_time: true`.",
    "remedy": "keep one of them."
  },
  "BEST_TIME_UNAVAILABLE": {
    "meaning": "This version of Mergecast cannot choose the best time yet.",
    "remedy": "write a `scheduled_date`."
  },
  "TIMEZONE_UNKNOWN": {
    "meaning": "The value is no IANA time zone.",
    "remedy": "write one such as `Europe/Berlin`; abbreviations such as `CET` are not zones."
  },
  "CAPTION_TWICE": {
    "meaning": "The post has two captions: a body and a `description`, or `description` and `caption`.",
    "remedy": "keep one. A text for one platform alone goes into `<platform>_description`."
  },
  "CAPTION_TOO_LONG": {
    "meaning": "The caption is longer than the platform allows.",
    "remedy": "shorten it, or give the platform its own text in `<platform>_description`."
  },
  "HASHTAGS_TOO_MANY": {
    "meaning": "The caption has more hashtags than the platform allows.",
    "remedy": "remove some."
  },
  "HASHTAGS_MANY": {
    "meaning": "The caption has more hashtags than the platform advises; it may refuse them.",
    "remedy": "keep those that matter most."
  },
  "MENTIONS_TOO_MANY": {
    "meaning": "The caption mentions more accounts than the platform allows.",
    "remedy": "remove some of the `@names`."
  },
  "ALT_TEXT_TOO_LONG": {
    "meaning": "An alt text is longer than the platform allows.",
    "remedy": "shorten it."
  },
  "ALT_TEXT_COUNT": {
    "meaning": "`media_alt_texts` has more or fewer entries than `media_urls`.",
    "remedy": "write one for each medium, in the same order, and `null` for a medium without one."
  },
  "ALT_TEXT_IGNORED": {
    "meaning": "The platform takes no alt text for this kind of medium; it is not sent.",
    "remedy": "describe a video in the caption."
  },
  "COMMENT_UNCLOSED": {
    "meaning": "The caption opens an HTML comment with `<!--` and never closes it, so the rest would be lost.",
    "remedy": "close it with `-->`, or delete it."
  },
  "MEDIA_MISSING": {
    "meaning": "There is no file at this path.",
    "remedy": "correct the path: `./x` is beside the post, `/x` at the repository's root. Check that the file is committed."
  },
  "MEDIA_OUTSIDE": {
    "meaning": "The path leads outside the repository, also after following links.",
    "remedy": "put the file into the repository."
  },
  "MEDIA_URL_INVALID": {
    "meaning": "The address is not one that can be fetched: only `https://` addresses without user name and password are allowed.",
    "remedy": "correct the address, or put the file into the repository."
  },
  "MEDIA_UNREADABLE": {
    "meaning": "The file is empty, cut off, or no picture or video at all.",
    "remedy": "export it again and replace the file."
  },
  "MEDIA_LFS_POINTER": {
    "meaning": "The file is in Git LFS and only its pointer is here, so that review could not look at the medium itself. Publishing fetches it from Git LFS.",
    "remedy": "nothing; to have it checked in review too, run `git lfs pull`, or set `lfs: true` for `actions/checkout` in a workflow."
  },
  "MEDIA_TYPE": {
    "meaning": "The platform does not take files of this type. The bytes say what a file is, not its name.",
    "remedy": "save it as the hint says."
  },
  "MEDIA_TYPE_DOUBTFUL": {
    "meaning": "The platform documents another type; this one went through for some and was refused for others.",
    "remedy": "save it as JPEG to be sure."
  },
  "MEDIA_TOO_LARGE": {
    "meaning": "The file has more bytes than the platform allows; as a warning or notice, more than it advises.",
    "remedy": "save it with stronger compression or fewer pixels."
  },
  "MEDIA_DIMENSIONS": {
    "meaning": "The picture or video has fewer or more pixels than the platform shows or takes.",
    "remedy": "replace it if the message is an error or a warning; a notice says that it will be scaled."
  },
  "MEDIA_RATIO": {
    "meaning": "The ratio of width to height is outside what the platform allows.",
    "remedy": "crop it."
  },
  "MEDIA_RATIO_DOUBTFUL": {
    "meaning": "The ratio is outside what the platform documents, and was seen to go through.",
    "remedy": "crop it to be sure."
  },
  "MEDIA_COUNT": {
    "meaning": "The post has more or fewer media than the platform takes.",
    "remedy": "add or remove some."
  },
  "MEDIA_TRUNCATED": {
    "meaning": "The file ends before its picture or video does, or a video has no index (`moov`).",
    "remedy": "export or copy it again, and replace the file."
  },
  "MEDIA_TRAILING_BYTES": {
    "meaning": "Behind the end of the picture stand further bytes, such as a phone's motion photo. They are as public as the picture.",
    "remedy": "save the picture alone, for instance with `mergecast media fix`."
  },
  "MEDIA_COLOUR": {
    "meaning": "The picture is in CMYK (a warning: colours come out wrong) or has another profile than sRGB (a notice: it is converted).",
    "remedy": "save it in sRGB, for instance with `mergecast media fix`."
  },
  "MEDIA_ANIMATED": {
    "meaning": "The picture is animated, and the platform shows pictures that stand still.",
    "remedy": "convert it to a video, or save one of its frames."
  },
  "MEDIA_LOCATION": {
    "meaning": "The metadata say where the picture or video was taken. Whoever can fetch the file can read that.",
    "remedy": "save it without location. What is committed stays in the history."
  },
  "MEDIA_CROPPED": {
    "meaning": "An item of a carousel has another ratio than the first one, and will be cropped to that.",
    "remedy": "crop or pad it yourself, or put another item first."
  },
  "MEDIA_DURATION": {
    "meaning": "The video is shorter or longer than the platform takes.",
    "remedy": "cut it, or use another one."
  },
  "MEDIA_FRAME_RATE": {
    "meaning": "The video has fewer or more frames a second than the platform takes.",
    "remedy": "export it with 30 frames a second."
  },
  "MEDIA_BIT_RATE": {
    "meaning": "The video has more bits a second than the platform takes.",
    "remedy": "export it with a lower bit rate."
  },
  "MEDIA_CODEC": {
    "meaning": "The video is encoded in a way that the platform does not take, or takes in few cases; a notice for HEVC, which it takes.",
    "remedy": "export it as MP4 with H.264, 8 bits, 4:2:0."
  },
  "MEDIA_AUDIO": {
    "meaning": "The sound of the video is not as the platform takes it.",
    "remedy": "export it with AAC sound of 48 kHz at most, mono or stereo."
  },
  "MEDIA_LAYOUT": {
    "meaning": "The video's index stands at the end, the file is fragmented, or an edit list cuts it. Platforms ask for a plain MP4.",
    "remedy": "run `mergecast media fix` for the index; export it again for the others. Nothing has to be done for a notice."
  },
  "POST_TYPE_MISMATCH": {
    "meaning": "`post_type` contradicts the media.",
    "remedy": "delete `post_type`, which is then inferred, or change the media."
  },
  "INSTAGRAM_TEXT_ONLY": {
    "meaning": "The post has no picture or video. Instagram does not publish text alone.",
    "remedy": "add one, or take `instagram` out of `platforms`."
  },
  "INSTAGRAM_COLLABORATORS": {
    "meaning": "There are more than three collaborators, or a name is not written as Instagram takes it.",
    "remedy": "keep three names, without `@`."
  },
  "INSTAGRAM_USER_TAGS": {
    "meaning": "A tag of a person is incomplete, outside the picture, or not possible on this medium.",
    "remedy": "follow the hint."
  },
  "INSTAGRAM_PRODUCT_TAGS": {
    "meaning": "A tag of a product is incomplete or outside the picture, there are too many, or the login may have no permission for a shop.",
    "remedy": "follow the hint."
  },
  "INSTAGRAM_SPONSORS": {
    "meaning": "There are more than two partners, or partners without the label of a paid partnership.",
    "remedy": "keep two, and add `instagram_paid_partnership: true`."
  },
  "INSTAGRAM_OPTION_IGNORED": {
    "meaning": "The option does not apply to this type of post; it is not sent.",
    "remedy": "delete it."
  },
  "INSTAGRAM_OPTION_IMPOSSIBLE": {
    "meaning": "The option cannot be kept for this kind of post or with this login, and without it the post would be another one: a label would be missing, or a trial would reach everybody. It is therefore not published without it.",
    "remedy": "follow the hint."
  },
  "INSTAGRAM_THUMB_OFFSET": {
    "meaning": "`instagram_thumb_offset` is not below the length of the video. Instagram refuses that.",
    "remedy": "write a number of milliseconds below the video's length."
  },
  "THREADS_EMPTY": {
    "meaning": "The post has neither text nor media.",
    "remedy": "write a text below the front matter, or take `threads` out of `platforms`."
  },
  "THREADS_STORY": {
    "meaning": "`post_type` is `story`, and Threads has none.",
    "remedy": "remove `post_type`, or take `threads` out of `platforms`."
  },
  "THREADS_CHAIN": {
    "meaning": "A part of the chain is empty; or the text has dividing lines without `threads_chain: true`, or the other way round.",
    "remedy": "follow the hint: [how a text is divided](platforms/threads.md#chains)."
  },
  "THREADS_LINKS": {
    "meaning": "The post, or one part of a chain, has more than five different links. Threads refuses that.",
    "remedy": "remove some of them."
  },
  "THREADS_OPTION_IGNORED": {
    "meaning": "The option does not apply to this post; it is not sent.",
    "remedy": "delete it."
  },
  "FACEBOOK_EMPTY": {
    "meaning": "The post has neither text nor media nor a link.",
    "remedy": "write a text below the front matter, or take `facebook` out of `platforms`."
  },
  "FACEBOOK_MIXED_MEDIA": {
    "meaning": "The post has several videos, or photos and videos together. The API of Pages takes photos, or one video.",
    "remedy": "give Facebook media of its own in `facebook_media_urls`, or divide the post."
  },
  "FACEBOOK_REEL": {
    "meaning": "`facebook_reel` is `true`, and the post is not one video, or is a story. It is not published as something else.",
    "remedy": "remove `facebook_reel`, or give Facebook one video."
  },
  "FACEBOOK_VIDEO_ADDRESS": {
    "meaning": "The video is an `https://` address. Videos go to Facebook from the repository; only reels and stories may come from an address.",
    "remedy": "put the file into the repository. [Why](platforms/facebook.md#once)."
  },
  "FACEBOOK_LINK": {
    "meaning": "`facebook_link` leads to Facebook itself, which Facebook was seen to refuse.",
    "remedy": "link to a page elsewhere, or write the address into the text."
  },
  "FACEBOOK_OPTION_IGNORED": {
    "meaning": "The option or the text does not apply to this kind of post; it is not sent.",
    "remedy": "delete it, or follow the hint."
  },
  "GAP_TOO_SHORT": {
    "meaning": "Two posts of one account follow each other more closely than `schedule.min_spacing`, or than ten minutes where that is 0.",
    "remedy": "move one of the two. With `min_spacing` the later one waits by itself."
  },
  "QUOTA_PROJECTED": {
    "meaning": "More posts of one account are scheduled within 24 hours than its platform surely lets through.",
    "remedy": "spread them out. A run asks the platform for the account's own figure; what finds no room then waits and is not lost."
  },
  "BLACKOUT": {
    "meaning": "The post goes out in a time of `policy.blackout`. That alone holds nothing back.",
    "remedy": "move the post, change the blackout, or use `paused` to hold posts back."
  },
  "DATE_PAST": {
    "meaning": "The post's date has passed: it goes out as soon as it is merged, or, overdue by more than `schedule.max_lateness`, not at all.",
    "remedy": "write a later date, or `scheduled_date: now` where that is meant."
  },
  "DATE_NOW": {
    "meaning": "The post says `scheduled_date: now`: it goes out as soon as it is merged.",
    "remedy": "nothing, if that is meant."
  },
  "LEAD_TIME_SHORT": {
    "meaning": "The post is due sooner than `schedule.min_lead_time`. What is merged after its time goes out late.",
    "remedy": "merge soon, or write a later date."
  },
  "HORIZON_EXCEEDED": {
    "meaning": "The post is due later than `schedule.max_horizon`; often the year is wrong.",
    "remedy": "check the date, or raise `schedule.max_horizon`."
  },
  "DUPLICATE_PLANNED": {
    "meaning": "The post has the same media and caption as another one of the same account, so publishing will refuse it.",
    "remedy": "change the caption or the media, or say `allow_duplicate: true`."
  },
  "MEDIA_REPEATED": {
    "meaning": "The account shows the same picture or video in another post.",
    "remedy": "nothing, if that is meant; `allow_duplicate: true` says so."
  },
  "CAPTION_SIMILAR": {
    "meaning": "The caption is the same as that of another post of the account, or nearly.",
    "remedy": "write it anew, or say `allow_duplicate: true`."
  },
  "MEDIA_ORPHANED": {
    "meaning": "No post names these pictures or videos of a content folder.",
    "remedy": "delete them, name them in a post, or keep them outside the content folders."
  },
  "LIVE_EDITED": {
    "meaning": "The post is live already; what is edited here does not change there.",
    "remedy": "edit it on the platform as well, or take the change back."
  },
  "LIVE_DELETED": {
    "meaning": "The file of a live post is deleted. The post stays on the platform.",
    "remedy": "delete it on the platform as well, if that is meant."
  },
  "SCHEDULED_DELETED": {
    "meaning": "The file of a scheduled post is deleted: the post does not go out. Where the platform has it already, to bring it out by itself, the run after the merge takes it back.",
    "remedy": "nothing, if that is meant; merge it in time before the date that the message names."
  },
  "SCHEDULED_RENAMED": {
    "meaning": "The file of a scheduled post has a new name. It stays the same post as long as date, profile and platforms stay.",
    "remedy": "nothing; where the message says that it counts as a new post, rename it first and move it in time afterwards."
  },
  "HANDED_OVER_EDITED": {
    "meaning": "A platform has this post already and is to bring it out by itself (`facebook_native_schedule`), and the pull request edits it. The next run takes it back and hands it over anew.",
    "remedy": "merge it some time before the date, or it comes out as it was."
  },
  "OWNED_FIELD_CHANGED": {
    "meaning": "`status`, `post_url` or `destinations` was written by hand. They are Mergecast's, save that a person may set `status` to `scheduled` or `skipped`, and to `completed` after a failure. A copy of a published post brings them along, and would never go out.",
    "remedy": "take the change back; in a copy, delete the three fields."
  },
  "ALT_TEXT_MISSING": {
    "meaning": "The policy asks for alt text, and this picture has none.",
    "remedy": "write it into `media_alt_texts`, or the platform's own alt text field."
  },
  "HASHTAG_FORBIDDEN": {
    "meaning": "The policy forbids this hashtag, or does not list it.",
    "remedy": "remove it, or change `policy.hashtags`."
  },
  "HASHTAG_MISSING": {
    "meaning": "The policy asks for this hashtag in every caption.",
    "remedy": "add it."
  },
  "WORD_FORBIDDEN": {
    "meaning": "The policy forbids this word in captions.",
    "remedy": "write it another way, or change `policy.words`."
  },
  "WORD_MISSING": {
    "meaning": "The policy asks for this word in every caption.",
    "remedy": "add it."
  },
  "REVIEWERS": {
    "meaning": "Names whom the policy wants to be asked about these posts. Nobody is notified by it.",
    "remedy": "ask them."
  }
};
