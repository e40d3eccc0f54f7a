// Made by `npm run generate` from schemas/post.schema.json. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var validatePost = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:mergecast:schema:post", "description": "The front matter of a post: the YAML between the two lines of `---` at the top of a Markdown file.", "type": "object", "additionalProperties": false, "required": ["platforms"], "properties": { "profile_name": { "$ref": "#/$defs/profile_names" }, "platforms": { "description": "Where the post goes. Each name once, spelled exactly as here.", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/platform" }, "examples": [["instagram", "threads"]] }, "post_type": { "description": "Inferred from the media when left out: none is a text, one is an image or a video, several are a carousel. An error when it contradicts them.", "enum": ["image", "video", "carousel", "story", "text"], "examples": ["carousel"] }, "media_urls": { "$ref": "#/$defs/media_urls", "default": [] }, "media_alt_texts": { "$ref": "#/$defs/alt_texts" }, "description": { "$ref": "#/$defs/caption" }, "caption": { "$ref": "#/$defs/caption" }, "scheduled_date": { "$ref": "#/$defs/date" }, "timezone": { "$ref": "#/$defs/timezone" }, "schedule_best_time": { "description": "Let Mergecast choose the time, in place of `scheduled_date`.", "type": "boolean", "default": false, "examples": [true] }, "draft": { "description": "A draft is checked but never due.", "type": "boolean", "default": false, "examples": [true] }, "allow_duplicate": { "description": "Publish although the account already has a post with the same media and caption.", "type": "boolean", "default": false, "examples": [true] }, "hand_off": { "description": "At the due time an issue is opened for a person who posts it by hand, instead of a call to the platform. Closing the issue with the post's address completes the post.", "type": "boolean", "default": false, "examples": [true] }, "profiles": { "description": "The same fields for one profile only. They win over those of the post; with a platform's prefix they win over those without.", "type": "object", "propertyNames": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, "additionalProperties": { "$ref": "#/$defs/profile_overrides" }, "default": {}, "examples": [{ "my_brand_de": { "description": "Neu im Laden: Link in der Bio." } }] }, "status": { "description": "Written by Mergecast. Absent or `scheduled` means waiting; a person may set `skipped`, or `scheduled` again after a failure.", "enum": ["scheduled", "completed", "partially_failed", "failed", "missed", "skipped"], "default": "scheduled", "examples": ["completed"] }, "post_url": { "description": "Written by Mergecast: where the first success can be seen, in the order of `platforms`.", "type": "string", "minLength": 1, "examples": ["https://www.instagram.com/reel/ABC123/"] }, "destinations": { "description": "Written by Mergecast: one entry for each platform on each profile.", "type": "array", "items": { "$ref": "#/$defs/destination" }, "examples": [[{ "platform": "instagram", "profile": "my_brand", "status": "success", "post_id": "17900000000000000", "post_url": "https://www.instagram.com/reel/ABC123/", "published_at": "2026-05-10T14:00:01Z" }]] }, "x_description": { "$ref": "#/$defs/caption" }, "x_media_urls": { "$ref": "#/$defs/media_urls" }, "x_scheduled_date": { "$ref": "#/$defs/date" }, "x_hand_off": { "description": "Whether a person posts it by hand on X only.", "type": "boolean", "examples": [true] }, "youtube_description": { "$ref": "#/$defs/caption" }, "youtube_media_urls": { "$ref": "#/$defs/media_urls" }, "youtube_scheduled_date": { "$ref": "#/$defs/date" }, "youtube_hand_off": { "description": "Whether a person posts it by hand on YouTube only.", "type": "boolean", "examples": [true] }, "instagram_description": { "$ref": "#/$defs/caption" }, "instagram_media_urls": { "$ref": "#/$defs/media_urls" }, "instagram_scheduled_date": { "$ref": "#/$defs/date" }, "instagram_hand_off": { "description": "Whether a person posts it by hand on Instagram only.", "type": "boolean", "examples": [true] }, "instagram_share_to_feed": { "description": "Whether a reel also shows in the feed, or only among the reels.", "type": "boolean", "default": true, "examples": [false] }, "instagram_cover_url": { "$ref": "#/$defs/media_url" }, "instagram_thumb_offset": { "description": "Which moment of the reel is its cover: milliseconds from its start, as a whole number.", "type": "integer", "minimum": 0, "default": 0, "examples": [0, 1500] }, "instagram_alt_text": { "description": "What the pictures show, for every item that has none in `media_alt_texts`: 1000 characters at most.", "type": "string", "minLength": 1, "maxLength": 1e3, "examples": ["Hands holding the new product against a beige backdrop"] }, "instagram_collaborators": { "description": "Up to 3 Instagram user names, without `@`, who are invited to share the post.", "type": "array", "maxItems": 3, "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/instagram_username" }, "default": [], "examples": [["studio.nord", "maria_films"]] }, "instagram_location_id": { "description": "The id, in digits, of a Facebook Page that has a location. Best in quotes.", "type": ["string", "integer"], "pattern": "^[0-9]+$", "minimum": 0, "examples": ["213385402"] }, "instagram_user_tags": { "description": "Up to 20 people to tag, each with a place on the picture.", "type": "array", "maxItems": 20, "items": { "$ref": "#/$defs/instagram_user_tag" }, "default": [], "examples": [[{ "username": "maria_films", "x": 0.5, "y": 0.8 }]] }, "instagram_product_tags": { "description": "Products of the account's shop, up to 5 on each item. Not for stories.", "type": "array", "items": { "$ref": "#/$defs/instagram_product_tag" }, "default": [], "examples": [[{ "product_id": "3231775643511089", "x": 0.5, "y": 0.8 }]] }, "instagram_audio_name": { "description": "What the reel's own sound is called on Instagram.", "type": "string", "minLength": 1, "examples": ["Studio session, take 2"] }, "instagram_audio": { "$ref": "#/$defs/instagram_audio" }, "instagram_trial_graduation": { "description": "Publishes the reel as a trial, shown first to people who do not follow the account. `manual`: somebody shares it with the followers in the app. `performance`: Instagram does if it does well.", "type": "string", "enum": ["manual", "performance"], "examples": ["manual"] }, "instagram_is_ai_generated": { "description": "Whether Instagram labels the post as made with AI. Not for stories.", "type": "boolean", "default": false, "examples": [true] }, "instagram_paid_partnership": { "description": "Whether Instagram labels the post as a paid partnership. With `login: facebook`; not for stories.", "type": "boolean", "default": false, "examples": [true] }, "instagram_sponsor_ids": { "description": "The account ids of up to 2 partners of a paid partnership, in quotes: they are too long for numbers.", "type": "array", "maxItems": 2, "uniqueItems": true, "items": { "type": "string", "pattern": "^[0-9]+$" }, "default": [], "examples": [["17841400000000001"]] }, "instagram_first_comment": { "$ref": "#/$defs/caption" }, "instagram_comments": { "description": "`false` closes the comments once the post is out, behind the first comment if there is one. Not for stories.", "type": "boolean", "default": true, "examples": [false] }, "facebook_description": { "$ref": "#/$defs/caption" }, "facebook_media_urls": { "$ref": "#/$defs/media_urls" }, "facebook_scheduled_date": { "$ref": "#/$defs/date" }, "facebook_hand_off": { "description": "Whether a person posts it by hand on Facebook only.", "type": "boolean", "examples": [true] }, "facebook_link": { "description": "The page that Facebook shows as a card below a post of text alone. Left out, it is the first link in the text.", "type": "string", "pattern": "^https?://[^\\s]+$", "examples": ["https://example.com/drop"] }, "facebook_alt_text": { "description": "What the pictures show, for every one that has none in `media_alt_texts`.", "type": "string", "minLength": 1, "maxLength": 1e3, "examples": ["Hands holding the new product against a beige backdrop"] }, "facebook_title": { "description": "Shown beside a video or reel.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["The new drop in 30 seconds"] }, "facebook_reel": { "description": "`true` publishes a single video as a reel: 3 to 90 seconds, upright. Otherwise it is a video, of any length and shape.", "type": "boolean", "default": false, "examples": [true] }, "facebook_place_id": { "description": "The id of a Facebook Page that has a location. Not for stories and videos.", "type": "string", "pattern": "^[0-9]{1,20}$", "examples": ["213163910"] }, "facebook_first_comment": { "$ref": "#/$defs/caption" }, "facebook_native_schedule": { "description": "`true` hands the post over to Facebook as soon as a run may, 29 days to 12 minutes ahead, and Facebook publishes it on the minute. An edit, a withdrawal or a pause takes it back. Not for stories.", "type": "boolean", "default": false, "examples": [true] }, "linkedin_description": { "$ref": "#/$defs/caption" }, "linkedin_media_urls": { "$ref": "#/$defs/media_urls" }, "linkedin_scheduled_date": { "$ref": "#/$defs/date" }, "linkedin_hand_off": { "description": "Whether a person posts it by hand on LinkedIn only.", "type": "boolean", "examples": [true] }, "tiktok_description": { "$ref": "#/$defs/caption" }, "tiktok_media_urls": { "$ref": "#/$defs/media_urls" }, "tiktok_scheduled_date": { "$ref": "#/$defs/date" }, "tiktok_hand_off": { "description": "Whether a person posts it by hand on TikTok only.", "type": "boolean", "examples": [true] }, "threads_description": { "$ref": "#/$defs/caption" }, "threads_media_urls": { "$ref": "#/$defs/media_urls" }, "threads_scheduled_date": { "$ref": "#/$defs/date" }, "threads_hand_off": { "description": "Whether a person posts it by hand on Threads only.", "type": "boolean", "examples": [true] }, "threads_chain": { "description": "`true` publishes a chain: the text is divided at each line of `---` between blank lines, the first part is the post, each further one a reply to the one before. Media belong to the first part.", "type": "boolean", "default": false, "examples": [true] }, "threads_topic_tag": { "description": "The topic of the post, without `#`: 1 to 50 characters, no `.` and no `&`. Left out, Threads takes the first `#tag` of the text.", "type": "string", "pattern": "^[^.&#\\s](?:[^.&]{0,48}[^.&\\s])?$", "examples": ["ceramics"] }, "threads_reply_control": { "description": "Who may reply to the post. Left out, it is what the account is set to.", "enum": ["everyone", "accounts_you_follow", "mentioned_only", "parent_post_author_only", "followers_only"], "examples": ["accounts_you_follow"] }, "threads_link_attachment": { "description": "The link shown below a post of text alone. Left out, it is the first one in the text.", "type": "string", "pattern": "^https?://[^\\s]+$", "examples": ["https://example.com/drop"] }, "threads_poll": { "description": "2 to 4 answers to choose from, 25 characters each, below a post of text alone.", "type": "array", "minItems": 2, "maxItems": 4, "uniqueItems": true, "items": { "$ref": "#/$defs/threads_poll_option" }, "examples": [["Matte", "Glossy"]] }, "threads_alt_text": { "description": "What the pictures and videos show, for every one that has none in `media_alt_texts`: 1000 characters at most.", "type": "string", "minLength": 1, "maxLength": 1e3, "examples": ["Hands holding the new product against a beige backdrop"] }, "pinterest_description": { "$ref": "#/$defs/caption" }, "pinterest_media_urls": { "$ref": "#/$defs/media_urls" }, "pinterest_scheduled_date": { "$ref": "#/$defs/date" }, "pinterest_hand_off": { "description": "Whether a person posts it by hand on Pinterest only.", "type": "boolean", "examples": [true] }, "bluesky_description": { "$ref": "#/$defs/caption" }, "bluesky_media_urls": { "$ref": "#/$defs/media_urls" }, "bluesky_scheduled_date": { "$ref": "#/$defs/date" }, "bluesky_hand_off": { "description": "Whether a person posts it by hand on Bluesky only.", "type": "boolean", "examples": [true] }, "google_business_description": { "$ref": "#/$defs/caption" }, "google_business_media_urls": { "$ref": "#/$defs/media_urls" }, "google_business_scheduled_date": { "$ref": "#/$defs/date" }, "google_business_hand_off": { "description": "Whether a person posts it by hand on Google Business only.", "type": "boolean", "examples": [true] }, "snapchat_description": { "$ref": "#/$defs/caption" }, "snapchat_media_urls": { "$ref": "#/$defs/media_urls" }, "snapchat_scheduled_date": { "$ref": "#/$defs/date" }, "snapchat_hand_off": { "description": "Whether a person posts it by hand on Snapchat only.", "type": "boolean", "examples": [true] }, "mastodon_description": { "$ref": "#/$defs/caption" }, "mastodon_media_urls": { "$ref": "#/$defs/media_urls" }, "mastodon_scheduled_date": { "$ref": "#/$defs/date" }, "mastodon_hand_off": { "description": "Whether a person posts it by hand on Mastodon only.", "type": "boolean", "examples": [true] } }, "$defs": { "platform": { "description": "A platform, spelled exactly as here.", "type": "string", "enum": ["x", "youtube", "instagram", "facebook", "linkedin", "tiktok", "threads", "pinterest", "bluesky", "google_business", "snapchat", "mastodon"], "examples": ["instagram"] }, "profile_names": { "description": "The name of a profile of `mergecast.yml`, or a list of names.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "examples": ["my_brand"] }, "caption": { "description": "Text. Line breaks are kept; HTML comments and blank lines around it are not published.", "type": "string", "examples": ["New product drop: link in bio."] }, "date": { "description": "A date with a time of day, as text: `2026-05-10T14:00:00Z`, `2026-05-10T16:00:00+02:00`, `2026-05-10 16:00` (local) or `now`.", "type": "string", "minLength": 1, "examples": ["2026-05-10T14:00:00Z"] }, "timezone": { "description": "A zone of the IANA database.", "type": "string", "minLength": 1, "examples": ["Europe/Berlin"] }, "media_url": { "description": "A path relative to the post's file, a path from the repository's root that begins with `/`, or an `https://` address.", "type": "string", "minLength": 1, "examples": ["./new-drop.jpg"] }, "media_urls": { "description": "A list of paths or `https://` addresses.", "type": "array", "items": { "$ref": "#/$defs/media_url" }, "examples": [["./new-drop.jpg"]] }, "alt_texts": { "description": "A list of texts, one for each of `media_urls`; null where there is none.", "type": "array", "items": { "type": ["string", "null"] }, "examples": [["Hands holding the new product"]] }, "share": { "description": "A number from 0 to 1.", "type": "number", "minimum": 0, "maximum": 1, "examples": [0.5] }, "destination": { "description": "The post on one platform of one profile. Written by Mergecast.", "type": "object", "additionalProperties": false, "required": ["platform", "profile", "status"], "properties": { "platform": { "$ref": "#/$defs/platform" }, "profile": { "description": "Whose account.", "type": "string", "minLength": 1, "examples": ["my_brand"] }, "status": { "description": "What became of it.", "enum": ["success", "failed", "deferred", "in_doubt", "pending"], "examples": ["success"] }, "post_id": { "description": "The platform's own id of the post.", "type": ["string", "integer"], "examples": ["17900000000000000"] }, "post_url": { "description": "Where the post can be seen.", "type": "string", "examples": ["https://www.instagram.com/reel/ABC123/"] }, "published_at": { "description": "When it went out: UTC.", "type": "string", "examples": ["2026-05-10T14:00:01Z"] }, "lateness_seconds": { "description": "Whole seconds from when it was due to when it went out.", "type": "integer", "minimum": 0, "examples": [42] }, "deleted_at": { "description": "When `mergecast delete` took it off the platform: UTC.", "type": "string", "examples": ["2026-05-11T09:30:00Z"] }, "error_code": { "description": "The platform's code, or one of `docs/errors.md`.", "type": ["integer", "string"], "examples": [36003] }, "error_message": { "description": "What went wrong and what to do.", "type": "string", "examples": ["Instagram refused the picture's ratio (3:1). Crop it, then set status to scheduled."] } }, "examples": [{ "platform": "threads", "profile": "my_brand", "status": "failed", "error_code": 36003, "error_message": "Threads refused the picture's ratio (12:1). Crop it, then set status to scheduled." }] }, "instagram_username": { "description": "An Instagram user name, without `@`.", "type": "string", "pattern": "^[^@\\s]\\S*$", "examples": ["maria_films"] }, "instagram_audio": { "description": "Which track plays, and how loud.", "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "description": "The track's id in Instagram's audio library, in quotes: it is too long for a number.", "type": "string", "pattern": "^[0-9]+$", "examples": ["1234567890123456"] }, "volume": { "description": "From 0 to 100.", "type": "integer", "minimum": 0, "maximum": 100, "default": 100, "examples": [80] }, "video_volume": { "description": "From 0, which silences it, to 100.", "type": "integer", "minimum": 0, "maximum": 100, "default": 100, "examples": [20] } }, "examples": [{ "id": "1234567890123456", "volume": 80 }] }, "instagram_product_tag": { "description": "Which product is tagged, and where.", "type": "object", "additionalProperties": false, "required": ["product_id"], "properties": { "product_id": { "description": "The product's id in the catalogue, in quotes: it is too long for a number.", "type": "string", "pattern": "^[0-9]+$", "examples": ["3231775643511089"] }, "x": { "$ref": "#/$defs/share" }, "y": { "$ref": "#/$defs/share" }, "item": { "description": "Which item of a carousel the tag belongs to, counted from 1.", "type": "integer", "minimum": 1, "default": 1, "examples": [2] } }, "examples": [{ "product_id": "3231775643511089", "x": 0.5, "y": 0.8 }] }, "instagram_user_tag": { "description": "Who is tagged, and where.", "type": "object", "additionalProperties": false, "required": ["username"], "properties": { "username": { "$ref": "#/$defs/instagram_username" }, "x": { "$ref": "#/$defs/share" }, "y": { "$ref": "#/$defs/share" }, "item": { "description": "Which item of a carousel the tag belongs to, counted from 1.", "type": "integer", "minimum": 1, "default": 1, "examples": [2] } }, "examples": [{ "username": "maria_films", "x": 0.5, "y": 0.8 }] }, "threads_poll_option": { "description": "One answer of a poll, up to 25 characters.", "type": "string", "minLength": 1, "maxLength": 25, "examples": ["Matte"] }, "profile_overrides": { "description": "Fields that hold for this profile only.", "type": "object", "additionalProperties": false, "properties": { "description": { "$ref": "#/$defs/caption" }, "media_urls": { "$ref": "#/$defs/media_urls", "default": [] }, "media_alt_texts": { "$ref": "#/$defs/alt_texts" }, "scheduled_date": { "$ref": "#/$defs/date" }, "x_description": { "$ref": "#/$defs/caption" }, "x_media_urls": { "$ref": "#/$defs/media_urls" }, "x_scheduled_date": { "$ref": "#/$defs/date" }, "x_hand_off": { "description": "Whether a person posts it by hand on X only.", "type": "boolean", "examples": [true] }, "youtube_description": { "$ref": "#/$defs/caption" }, "youtube_media_urls": { "$ref": "#/$defs/media_urls" }, "youtube_scheduled_date": { "$ref": "#/$defs/date" }, "youtube_hand_off": { "description": "Whether a person posts it by hand on YouTube only.", "type": "boolean", "examples": [true] }, "instagram_description": { "$ref": "#/$defs/caption" }, "instagram_media_urls": { "$ref": "#/$defs/media_urls" }, "instagram_scheduled_date": { "$ref": "#/$defs/date" }, "instagram_hand_off": { "description": "Whether a person posts it by hand on Instagram only.", "type": "boolean", "examples": [true] }, "instagram_share_to_feed": { "description": "Whether a reel also shows in the feed, or only among the reels.", "type": "boolean", "default": true, "examples": [false] }, "instagram_cover_url": { "$ref": "#/$defs/media_url" }, "instagram_thumb_offset": { "description": "Which moment of the reel is its cover: milliseconds from its start, as a whole number.", "type": "integer", "minimum": 0, "default": 0, "examples": [0, 1500] }, "instagram_alt_text": { "description": "What the pictures show, for every item that has none in `media_alt_texts`: 1000 characters at most.", "type": "string", "minLength": 1, "maxLength": 1e3, "examples": ["Hands holding the new product against a beige backdrop"] }, "instagram_collaborators": { "description": "Up to 3 Instagram user names, without `@`, who are invited to share the post.", "type": "array", "maxItems": 3, "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/instagram_username" }, "default": [], "examples": [["studio.nord", "maria_films"]] }, "instagram_location_id": { "description": "The id, in digits, of a Facebook Page that has a location. Best in quotes.", "type": ["string", "integer"], "pattern": "^[0-9]+$", "minimum": 0, "examples": ["213385402"] }, "instagram_user_tags": { "description": "Up to 20 people to tag, each with a place on the picture.", "type": "array", "maxItems": 20, "items": { "$ref": "#/$defs/instagram_user_tag" }, "default": [], "examples": [[{ "username": "maria_films", "x": 0.5, "y": 0.8 }]] }, "instagram_product_tags": { "description": "Products of the account's shop, up to 5 on each item. Not for stories.", "type": "array", "items": { "$ref": "#/$defs/instagram_product_tag" }, "default": [], "examples": [[{ "product_id": "3231775643511089", "x": 0.5, "y": 0.8 }]] }, "instagram_audio_name": { "description": "What the reel's own sound is called on Instagram.", "type": "string", "minLength": 1, "examples": ["Studio session, take 2"] }, "instagram_audio": { "$ref": "#/$defs/instagram_audio" }, "instagram_trial_graduation": { "description": "Publishes the reel as a trial, shown first to people who do not follow the account. `manual`: somebody shares it with the followers in the app. `performance`: Instagram does if it does well.", "type": "string", "enum": ["manual", "performance"], "examples": ["manual"] }, "instagram_is_ai_generated": { "description": "Whether Instagram labels the post as made with AI. Not for stories.", "type": "boolean", "default": false, "examples": [true] }, "instagram_paid_partnership": { "description": "Whether Instagram labels the post as a paid partnership. With `login: facebook`; not for stories.", "type": "boolean", "default": false, "examples": [true] }, "instagram_sponsor_ids": { "description": "The account ids of up to 2 partners of a paid partnership, in quotes: they are too long for numbers.", "type": "array", "maxItems": 2, "uniqueItems": true, "items": { "type": "string", "pattern": "^[0-9]+$" }, "default": [], "examples": [["17841400000000001"]] }, "instagram_first_comment": { "$ref": "#/$defs/caption" }, "instagram_comments": { "description": "`false` closes the comments once the post is out, behind the first comment if there is one. Not for stories.", "type": "boolean", "default": true, "examples": [false] }, "facebook_description": { "$ref": "#/$defs/caption" }, "facebook_media_urls": { "$ref": "#/$defs/media_urls" }, "facebook_scheduled_date": { "$ref": "#/$defs/date" }, "facebook_hand_off": { "description": "Whether a person posts it by hand on Facebook only.", "type": "boolean", "examples": [true] }, "facebook_link": { "description": "The page that Facebook shows as a card below a post of text alone. Left out, it is the first link in the text.", "type": "string", "pattern": "^https?://[^\\s]+$", "examples": ["https://example.com/drop"] }, "facebook_alt_text": { "description": "What the pictures show, for every one that has none in `media_alt_texts`.", "type": "string", "minLength": 1, "maxLength": 1e3, "examples": ["Hands holding the new product against a beige backdrop"] }, "facebook_title": { "description": "Shown beside a video or reel.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["The new drop in 30 seconds"] }, "facebook_reel": { "description": "`true` publishes a single video as a reel: 3 to 90 seconds, upright. Otherwise it is a video, of any length and shape.", "type": "boolean", "default": false, "examples": [true] }, "facebook_place_id": { "description": "The id of a Facebook Page that has a location. Not for stories and videos.", "type": "string", "pattern": "^[0-9]{1,20}$", "examples": ["213163910"] }, "facebook_first_comment": { "$ref": "#/$defs/caption" }, "facebook_native_schedule": { "description": "`true` hands the post over to Facebook as soon as a run may, 29 days to 12 minutes ahead, and Facebook publishes it on the minute. An edit, a withdrawal or a pause takes it back. Not for stories.", "type": "boolean", "default": false, "examples": [true] }, "linkedin_description": { "$ref": "#/$defs/caption" }, "linkedin_media_urls": { "$ref": "#/$defs/media_urls" }, "linkedin_scheduled_date": { "$ref": "#/$defs/date" }, "linkedin_hand_off": { "description": "Whether a person posts it by hand on LinkedIn only.", "type": "boolean", "examples": [true] }, "tiktok_description": { "$ref": "#/$defs/caption" }, "tiktok_media_urls": { "$ref": "#/$defs/media_urls" }, "tiktok_scheduled_date": { "$ref": "#/$defs/date" }, "tiktok_hand_off": { "description": "Whether a person posts it by hand on TikTok only.", "type": "boolean", "examples": [true] }, "threads_description": { "$ref": "#/$defs/caption" }, "threads_media_urls": { "$ref": "#/$defs/media_urls" }, "threads_scheduled_date": { "$ref": "#/$defs/date" }, "threads_hand_off": { "description": "Whether a person posts it by hand on Threads only.", "type": "boolean", "examples": [true] }, "threads_chain": { "description": "`true` publishes a chain: the text is divided at each line of `---` between blank lines, the first part is the post, each further one a reply to the one before. Media belong to the first part.", "type": "boolean", "default": false, "examples": [true] }, "threads_topic_tag": { "description": "The topic of the post, without `#`: 1 to 50 characters, no `.` and no `&`. Left out, Threads takes the first `#tag` of the text.", "type": "string", "pattern": "^[^.&#\\s](?:[^.&]{0,48}[^.&\\s])?$", "examples": ["ceramics"] }, "threads_reply_control": { "description": "Who may reply to the post. Left out, it is what the account is set to.", "enum": ["everyone", "accounts_you_follow", "mentioned_only", "parent_post_author_only", "followers_only"], "examples": ["accounts_you_follow"] }, "threads_link_attachment": { "description": "The link shown below a post of text alone. Left out, it is the first one in the text.", "type": "string", "pattern": "^https?://[^\\s]+$", "examples": ["https://example.com/drop"] }, "threads_poll": { "description": "2 to 4 answers to choose from, 25 characters each, below a post of text alone.", "type": "array", "minItems": 2, "maxItems": 4, "uniqueItems": true, "items": { "$ref": "#/$defs/threads_poll_option" }, "examples": [["Matte", "Glossy"]] }, "threads_alt_text": { "description": "What the pictures and videos show, for every one that has none in `media_alt_texts`: 1000 characters at most.", "type": "string", "minLength": 1, "maxLength": 1e3, "examples": ["Hands holding the new product against a beige backdrop"] }, "pinterest_description": { "$ref": "#/$defs/caption" }, "pinterest_media_urls": { "$ref": "#/$defs/media_urls" }, "pinterest_scheduled_date": { "$ref": "#/$defs/date" }, "pinterest_hand_off": { "description": "Whether a person posts it by hand on Pinterest only.", "type": "boolean", "examples": [true] }, "bluesky_description": { "$ref": "#/$defs/caption" }, "bluesky_media_urls": { "$ref": "#/$defs/media_urls" }, "bluesky_scheduled_date": { "$ref": "#/$defs/date" }, "bluesky_hand_off": { "description": "Whether a person posts it by hand on Bluesky only.", "type": "boolean", "examples": [true] }, "google_business_description": { "$ref": "#/$defs/caption" }, "google_business_media_urls": { "$ref": "#/$defs/media_urls" }, "google_business_scheduled_date": { "$ref": "#/$defs/date" }, "google_business_hand_off": { "description": "Whether a person posts it by hand on Google Business only.", "type": "boolean", "examples": [true] }, "snapchat_description": { "$ref": "#/$defs/caption" }, "snapchat_media_urls": { "$ref": "#/$defs/media_urls" }, "snapchat_scheduled_date": { "$ref": "#/$defs/date" }, "snapchat_hand_off": { "description": "Whether a person posts it by hand on Snapchat only.", "type": "boolean", "examples": [true] }, "mastodon_description": { "$ref": "#/$defs/caption" }, "mastodon_media_urls": { "$ref": "#/$defs/media_urls" }, "mastodon_scheduled_date": { "$ref": "#/$defs/date" }, "mastodon_hand_off": { "description": "Whether a person posts it by hand on Mastodon only.", "type": "boolean", "examples": [true] } }, "examples": [{ "description": "Neu im Laden: Link in der Bio.", "instagram_scheduled_date": "2026-05-10T17:00:00Z" }] } }, "examples": [{ "profile_name": "my_brand", "platforms": ["instagram", "threads"], "scheduled_date": "2026-05-10T14:00:00Z", "media_urls": ["./new-drop.mp4"], "instagram_share_to_feed": true, "instagram_cover_url": "./cover.jpg", "instagram_alt_text": "Hands holding the new product against a beige backdrop" }, { "profile_name": ["my_brand", "my_brand_de"], "platforms": ["instagram"], "scheduled_date": "2026-05-10 16:00", "timezone": "Europe/Berlin", "media_urls": ["./one.jpg", "./two.jpg"], "media_alt_texts": ["The workshop at dawn", null], "profiles": { "my_brand_de": { "description": "Neu im Laden: Link in der Bio." } } }, { "platforms": ["threads"], "draft": true, "description": "An idea that is not ready." }] };
var schema32 = { "description": "The name of a profile of `mergecast.yml`, or a list of names.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "examples": ["my_brand"] };
var schema33 = { "description": "A platform, spelled exactly as here.", "type": "string", "enum": ["x", "youtube", "instagram", "facebook", "linkedin", "tiktok", "threads", "pinterest", "bluesky", "google_business", "snapchat", "mastodon"], "examples": ["instagram"] };
var schema36 = { "description": "A list of texts, one for each of `media_urls`; null where there is none.", "type": "array", "items": { "type": ["string", "null"] }, "examples": [["Hands holding the new product"]] };
var schema37 = { "description": "Text. Line breaks are kept; HTML comments and blank lines around it are not published.", "type": "string", "examples": ["New product drop: link in bio."] };
var schema39 = { "description": "A date with a time of day, as text: `2026-05-10T14:00:00Z`, `2026-05-10T16:00:00+02:00`, `2026-05-10 16:00` (local) or `now`.", "type": "string", "minLength": 1, "examples": ["2026-05-10T14:00:00Z"] };
var schema40 = { "description": "A zone of the IANA database.", "type": "string", "minLength": 1, "examples": ["Europe/Berlin"] };
var schema35 = { "description": "A path relative to the post's file, a path from the repository's root that begins with `/`, or an `https://` address.", "type": "string", "minLength": 1, "examples": ["./new-drop.jpg"] };
var schema52 = { "description": "An Instagram user name, without `@`.", "type": "string", "pattern": "^[^@\\s]\\S*$", "examples": ["maria_films"] };
var schema60 = { "description": "Which track plays, and how loud.", "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "description": "The track's id in Instagram's audio library, in quotes: it is too long for a number.", "type": "string", "pattern": "^[0-9]+$", "examples": ["1234567890123456"] }, "volume": { "description": "From 0 to 100.", "type": "integer", "minimum": 0, "maximum": 100, "default": 100, "examples": [80] }, "video_volume": { "description": "From 0, which silences it, to 100.", "type": "integer", "minimum": 0, "maximum": 100, "default": 100, "examples": [20] } }, "examples": [{ "id": "1234567890123456", "volume": 80 }] };
var schema71 = { "description": "One answer of a poll, up to 25 characters.", "type": "string", "minLength": 1, "maxLength": 25, "examples": ["Matte"] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var func0 = require_equal().default;
var schema34 = { "description": "A list of paths or `https://` addresses.", "type": "array", "items": { "$ref": "#/$defs/media_url" }, "examples": [["./new-drop.jpg"]] };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/media_url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/media_url/type", keyword: "type", params: { type: "string" }, schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema41 = { "description": "Fields that hold for this profile only.", "type": "object", "additionalProperties": false, "properties": { "description": { "$ref": "#/$defs/caption" }, "media_urls": { "$ref": "#/$defs/media_urls", "default": [] }, "media_alt_texts": { "$ref": "#/$defs/alt_texts" }, "scheduled_date": { "$ref": "#/$defs/date" }, "x_description": { "$ref": "#/$defs/caption" }, "x_media_urls": { "$ref": "#/$defs/media_urls" }, "x_scheduled_date": { "$ref": "#/$defs/date" }, "x_hand_off": { "description": "Whether a person posts it by hand on X only.", "type": "boolean", "examples": [true] }, "youtube_description": { "$ref": "#/$defs/caption" }, "youtube_media_urls": { "$ref": "#/$defs/media_urls" }, "youtube_scheduled_date": { "$ref": "#/$defs/date" }, "youtube_hand_off": { "description": "Whether a person posts it by hand on YouTube only.", "type": "boolean", "examples": [true] }, "instagram_description": { "$ref": "#/$defs/caption" }, "instagram_media_urls": { "$ref": "#/$defs/media_urls" }, "instagram_scheduled_date": { "$ref": "#/$defs/date" }, "instagram_hand_off": { "description": "Whether a person posts it by hand on Instagram only.", "type": "boolean", "examples": [true] }, "instagram_share_to_feed": { "description": "Whether a reel also shows in the feed, or only among the reels.", "type": "boolean", "default": true, "examples": [false] }, "instagram_cover_url": { "$ref": "#/$defs/media_url" }, "instagram_thumb_offset": { "description": "Which moment of the reel is its cover: milliseconds from its start, as a whole number.", "type": "integer", "minimum": 0, "default": 0, "examples": [0, 1500] }, "instagram_alt_text": { "description": "What the pictures show, for every item that has none in `media_alt_texts`: 1000 characters at most.", "type": "string", "minLength": 1, "maxLength": 1e3, "examples": ["Hands holding the new product against a beige backdrop"] }, "instagram_collaborators": { "description": "Up to 3 Instagram user names, without `@`, who are invited to share the post.", "type": "array", "maxItems": 3, "uniqueItems": true, "items": { "type": "string", "$ref": "#/$defs/instagram_username" }, "default": [], "examples": [["studio.nord", "maria_films"]] }, "instagram_location_id": { "description": "The id, in digits, of a Facebook Page that has a location. Best in quotes.", "type": ["string", "integer"], "pattern": "^[0-9]+$", "minimum": 0, "examples": ["213385402"] }, "instagram_user_tags": { "description": "Up to 20 people to tag, each with a place on the picture.", "type": "array", "maxItems": 20, "items": { "$ref": "#/$defs/instagram_user_tag" }, "default": [], "examples": [[{ "username": "maria_films", "x": 0.5, "y": 0.8 }]] }, "instagram_product_tags": { "description": "Products of the account's shop, up to 5 on each item. Not for stories.", "type": "array", "items": { "$ref": "#/$defs/instagram_product_tag" }, "default": [], "examples": [[{ "product_id": "3231775643511089", "x": 0.5, "y": 0.8 }]] }, "instagram_audio_name": { "description": "What the reel's own sound is called on Instagram.", "type": "string", "minLength": 1, "examples": ["Studio session, take 2"] }, "instagram_audio": { "$ref": "#/$defs/instagram_audio" }, "instagram_trial_graduation": { "description": "Publishes the reel as a trial, shown first to people who do not follow the account. `manual`: somebody shares it with the followers in the app. `performance`: Instagram does if it does well.", "type": "string", "enum": ["manual", "performance"], "examples": ["manual"] }, "instagram_is_ai_generated": { "description": "Whether Instagram labels the post as made with AI. Not for stories.", "type": "boolean", "default": false, "examples": [true] }, "instagram_paid_partnership": { "description": "Whether Instagram labels the post as a paid partnership. With `login: facebook`; not for stories.", "type": "boolean", "default": false, "examples": [true] }, "instagram_sponsor_ids": { "description": "The account ids of up to 2 partners of a paid partnership, in quotes: they are too long for numbers.", "type": "array", "maxItems": 2, "uniqueItems": true, "items": { "type": "string", "pattern": "^[0-9]+$" }, "default": [], "examples": [["17841400000000001"]] }, "instagram_first_comment": { "$ref": "#/$defs/caption" }, "instagram_comments": { "description": "`false` closes the comments once the post is out, behind the first comment if there is one. Not for stories.", "type": "boolean", "default": true, "examples": [false] }, "facebook_description": { "$ref": "#/$defs/caption" }, "facebook_media_urls": { "$ref": "#/$defs/media_urls" }, "facebook_scheduled_date": { "$ref": "#/$defs/date" }, "facebook_hand_off": { "description": "Whether a person posts it by hand on Facebook only.", "type": "boolean", "examples": [true] }, "facebook_link": { "description": "The page that Facebook shows as a card below a post of text alone. Left out, it is the first link in the text.", "type": "string", "pattern": "^https?://[^\\s]+$", "examples": ["https://example.com/drop"] }, "facebook_alt_text": { "description": "What the pictures show, for every one that has none in `media_alt_texts`.", "type": "string", "minLength": 1, "maxLength": 1e3, "examples": ["Hands holding the new product against a beige backdrop"] }, "facebook_title": { "description": "Shown beside a video or reel.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["The new drop in 30 seconds"] }, "facebook_reel": { "description": "`true` publishes a single video as a reel: 3 to 90 seconds, upright. Otherwise it is a video, of any length and shape.", "type": "boolean", "default": false, "examples": [true] }, "facebook_place_id": { "description": "The id of a Facebook Page that has a location. Not for stories and videos.", "type": "string", "pattern": "^[0-9]{1,20}$", "examples": ["213163910"] }, "facebook_first_comment": { "$ref": "#/$defs/caption" }, "facebook_native_schedule": { "description": "`true` hands the post over to Facebook as soon as a run may, 29 days to 12 minutes ahead, and Facebook publishes it on the minute. An edit, a withdrawal or a pause takes it back. Not for stories.", "type": "boolean", "default": false, "examples": [true] }, "linkedin_description": { "$ref": "#/$defs/caption" }, "linkedin_media_urls": { "$ref": "#/$defs/media_urls" }, "linkedin_scheduled_date": { "$ref": "#/$defs/date" }, "linkedin_hand_off": { "description": "Whether a person posts it by hand on LinkedIn only.", "type": "boolean", "examples": [true] }, "tiktok_description": { "$ref": "#/$defs/caption" }, "tiktok_media_urls": { "$ref": "#/$defs/media_urls" }, "tiktok_scheduled_date": { "$ref": "#/$defs/date" }, "tiktok_hand_off": { "description": "Whether a person posts it by hand on TikTok only.", "type": "boolean", "examples": [true] }, "threads_description": { "$ref": "#/$defs/caption" }, "threads_media_urls": { "$ref": "#/$defs/media_urls" }, "threads_scheduled_date": { "$ref": "#/$defs/date" }, "threads_hand_off": { "description": "Whether a person posts it by hand on Threads only.", "type": "boolean", "examples": [true] }, "threads_chain": { "description": "`true` publishes a chain: the text is divided at each line of `---` between blank lines, the first part is the post, each further one a reply to the one before. Media belong to the first part.", "type": "boolean", "default": false, "examples": [true] }, "threads_topic_tag": { "description": "The topic of the post, without `#`: 1 to 50 characters, no `.` and no `&`. Left out, Threads takes the first `#tag` of the text.", "type": "string", "pattern": "^[^.&#\\s](?:[^.&]{0,48}[^.&\\s])?$", "examples": ["ceramics"] }, "threads_reply_control": { "description": "Who may reply to the post. Left out, it is what the account is set to.", "enum": ["everyone", "accounts_you_follow", "mentioned_only", "parent_post_author_only", "followers_only"], "examples": ["accounts_you_follow"] }, "threads_link_attachment": { "description": "The link shown below a post of text alone. Left out, it is the first one in the text.", "type": "string", "pattern": "^https?://[^\\s]+$", "examples": ["https://example.com/drop"] }, "threads_poll": { "description": "2 to 4 answers to choose from, 25 characters each, below a post of text alone.", "type": "array", "minItems": 2, "maxItems": 4, "uniqueItems": true, "items": { "$ref": "#/$defs/threads_poll_option" }, "examples": [["Matte", "Glossy"]] }, "threads_alt_text": { "description": "What the pictures and videos show, for every one that has none in `media_alt_texts`: 1000 characters at most.", "type": "string", "minLength": 1, "maxLength": 1e3, "examples": ["Hands holding the new product against a beige backdrop"] }, "pinterest_description": { "$ref": "#/$defs/caption" }, "pinterest_media_urls": { "$ref": "#/$defs/media_urls" }, "pinterest_scheduled_date": { "$ref": "#/$defs/date" }, "pinterest_hand_off": { "description": "Whether a person posts it by hand on Pinterest only.", "type": "boolean", "examples": [true] }, "bluesky_description": { "$ref": "#/$defs/caption" }, "bluesky_media_urls": { "$ref": "#/$defs/media_urls" }, "bluesky_scheduled_date": { "$ref": "#/$defs/date" }, "bluesky_hand_off": { "description": "Whether a person posts it by hand on Bluesky only.", "type": "boolean", "examples": [true] }, "google_business_description": { "$ref": "#/$defs/caption" }, "google_business_media_urls": { "$ref": "#/$defs/media_urls" }, "google_business_scheduled_date": { "$ref": "#/$defs/date" }, "google_business_hand_off": { "description": "Whether a person posts it by hand on Google Business only.", "type": "boolean", "examples": [true] }, "snapchat_description": { "$ref": "#/$defs/caption" }, "snapchat_media_urls": { "$ref": "#/$defs/media_urls" }, "snapchat_scheduled_date": { "$ref": "#/$defs/date" }, "snapchat_hand_off": { "description": "Whether a person posts it by hand on Snapchat only.", "type": "boolean", "examples": [true] }, "mastodon_description": { "$ref": "#/$defs/caption" }, "mastodon_media_urls": { "$ref": "#/$defs/media_urls" }, "mastodon_scheduled_date": { "$ref": "#/$defs/date" }, "mastodon_hand_off": { "description": "Whether a person posts it by hand on Mastodon only.", "type": "boolean", "examples": [true] } }, "examples": [{ "description": "Neu im Laden: Link in der Bio.", "instagram_scheduled_date": "2026-05-10T17:00:00Z" }] };
var schema53 = { "description": "Who is tagged, and where.", "type": "object", "additionalProperties": false, "required": ["username"], "properties": { "username": { "$ref": "#/$defs/instagram_username" }, "x": { "$ref": "#/$defs/share" }, "y": { "$ref": "#/$defs/share" }, "item": { "description": "Which item of a carousel the tag belongs to, counted from 1.", "type": "integer", "minimum": 1, "default": 1, "examples": [2] } }, "examples": [{ "username": "maria_films", "x": 0.5, "y": 0.8 }] };
var schema55 = { "description": "A number from 0 to 1.", "type": "number", "minimum": 0, "maximum": 1, "examples": [0.5] };
var pattern5 = new RegExp("^[^@\\s]\\S*$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.username === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "username" }, schema: schema53.required, parentSchema: schema53, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "username" || key0 === "x" || key0 === "y" || key0 === "item")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema53, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.username !== void 0) {
      let data0 = data.username;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/username", schemaPath: "#/$defs/instagram_username/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]\\S*$" }, schema: "^[^@\\s]\\S*$", parentSchema: schema52, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/username", schemaPath: "#/$defs/instagram_username/type", keyword: "type", params: { type: "string" }, schema: schema52.type, parentSchema: schema52, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.x !== void 0) {
      let data1 = data.x;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/x", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema55, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/x", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema55, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/x", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema55.type, parentSchema: schema55, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.y !== void 0) {
      let data2 = data.y;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/y", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema55, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/y", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema55, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/y", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema55.type, parentSchema: schema55, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.item !== void 0) {
      let data3 = data.item;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err10 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "integer" }, schema: schema53.properties.item.type, parentSchema: schema53.properties.item, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema53.properties.item, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema53.type, parentSchema: schema53, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema57 = { "description": "Which product is tagged, and where.", "type": "object", "additionalProperties": false, "required": ["product_id"], "properties": { "product_id": { "description": "The product's id in the catalogue, in quotes: it is too long for a number.", "type": "string", "pattern": "^[0-9]+$", "examples": ["3231775643511089"] }, "x": { "$ref": "#/$defs/share" }, "y": { "$ref": "#/$defs/share" }, "item": { "description": "Which item of a carousel the tag belongs to, counted from 1.", "type": "integer", "minimum": 1, "default": 1, "examples": [2] } }, "examples": [{ "product_id": "3231775643511089", "x": 0.5, "y": 0.8 }] };
var pattern6 = new RegExp("^[0-9]+$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.product_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product_id" }, schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "product_id" || key0 === "x" || key0 === "y" || key0 === "item")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema57, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.product_id !== void 0) {
      let data0 = data.product_id;
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err2 = { instancePath: instancePath + "/product_id", schemaPath: "#/properties/product_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema57.properties.product_id, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/product_id", schemaPath: "#/properties/product_id/type", keyword: "type", params: { type: "string" }, schema: schema57.properties.product_id.type, parentSchema: schema57.properties.product_id, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.x !== void 0) {
      let data1 = data.x;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/x", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema55, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/x", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema55, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/x", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema55.type, parentSchema: schema55, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.y !== void 0) {
      let data2 = data.y;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/y", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, schema: 1, parentSchema: schema55, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/y", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema55, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/y", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, schema: schema55.type, parentSchema: schema55, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.item !== void 0) {
      let data3 = data.item;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err10 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "integer" }, schema: schema57.properties.item.type, parentSchema: schema57.properties.item, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema57.properties.item, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern11 = new RegExp("^https?://[^\\s]+$", "u");
var pattern12 = new RegExp("^[0-9]{1,20}$", "u");
var pattern13 = new RegExp("^[^.&#\\s](?:[^.&]{0,48}[^.&\\s])?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema41.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data0 = data.description;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.media_urls !== void 0) {
      if (!validate21(data.media_urls, { instancePath: instancePath + "/media_urls", parentData: data, parentDataProperty: "media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.media_alt_texts !== void 0) {
      let data2 = data.media_alt_texts;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 !== "string" && data3 !== null) {
            const err2 = { instancePath: instancePath + "/media_alt_texts/" + i0, schemaPath: "#/$defs/alt_texts/items/type", keyword: "type", params: { type: schema36.items.type }, schema: schema36.items.type, parentSchema: schema36.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/media_alt_texts", schemaPath: "#/$defs/alt_texts/type", keyword: "type", params: { type: "array" }, schema: schema36.type, parentSchema: schema36, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.scheduled_date !== void 0) {
      let data4 = data.scheduled_date;
      if (typeof data4 === "string") {
        if (func2(data4) < 1) {
          const err4 = { instancePath: instancePath + "/scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data4 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data4 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.x_description !== void 0) {
      let data5 = data.x_description;
      if (typeof data5 !== "string") {
        const err6 = { instancePath: instancePath + "/x_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data5 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.x_media_urls !== void 0) {
      if (!validate21(data.x_media_urls, { instancePath: instancePath + "/x_media_urls", parentData: data, parentDataProperty: "x_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.x_scheduled_date !== void 0) {
      let data7 = data.x_scheduled_date;
      if (typeof data7 === "string") {
        if (func2(data7) < 1) {
          const err7 = { instancePath: instancePath + "/x_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data7 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/x_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data7 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.x_hand_off !== void 0) {
      let data8 = data.x_hand_off;
      if (typeof data8 !== "boolean") {
        const err9 = { instancePath: instancePath + "/x_hand_off", schemaPath: "#/properties/x_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.x_hand_off.type, parentSchema: schema41.properties.x_hand_off, data: data8 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.youtube_description !== void 0) {
      let data9 = data.youtube_description;
      if (typeof data9 !== "string") {
        const err10 = { instancePath: instancePath + "/youtube_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data9 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.youtube_media_urls !== void 0) {
      if (!validate21(data.youtube_media_urls, { instancePath: instancePath + "/youtube_media_urls", parentData: data, parentDataProperty: "youtube_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.youtube_scheduled_date !== void 0) {
      let data11 = data.youtube_scheduled_date;
      if (typeof data11 === "string") {
        if (func2(data11) < 1) {
          const err11 = { instancePath: instancePath + "/youtube_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data11 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/youtube_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data11 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.youtube_hand_off !== void 0) {
      let data12 = data.youtube_hand_off;
      if (typeof data12 !== "boolean") {
        const err13 = { instancePath: instancePath + "/youtube_hand_off", schemaPath: "#/properties/youtube_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.youtube_hand_off.type, parentSchema: schema41.properties.youtube_hand_off, data: data12 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.instagram_description !== void 0) {
      let data13 = data.instagram_description;
      if (typeof data13 !== "string") {
        const err14 = { instancePath: instancePath + "/instagram_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data13 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.instagram_media_urls !== void 0) {
      if (!validate21(data.instagram_media_urls, { instancePath: instancePath + "/instagram_media_urls", parentData: data, parentDataProperty: "instagram_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.instagram_scheduled_date !== void 0) {
      let data15 = data.instagram_scheduled_date;
      if (typeof data15 === "string") {
        if (func2(data15) < 1) {
          const err15 = { instancePath: instancePath + "/instagram_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data15 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/instagram_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data15 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.instagram_hand_off !== void 0) {
      let data16 = data.instagram_hand_off;
      if (typeof data16 !== "boolean") {
        const err17 = { instancePath: instancePath + "/instagram_hand_off", schemaPath: "#/properties/instagram_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.instagram_hand_off.type, parentSchema: schema41.properties.instagram_hand_off, data: data16 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.instagram_share_to_feed !== void 0) {
      let data17 = data.instagram_share_to_feed;
      if (typeof data17 !== "boolean") {
        const err18 = { instancePath: instancePath + "/instagram_share_to_feed", schemaPath: "#/properties/instagram_share_to_feed/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.instagram_share_to_feed.type, parentSchema: schema41.properties.instagram_share_to_feed, data: data17 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.instagram_cover_url !== void 0) {
      let data18 = data.instagram_cover_url;
      if (typeof data18 === "string") {
        if (func2(data18) < 1) {
          const err19 = { instancePath: instancePath + "/instagram_cover_url", schemaPath: "#/$defs/media_url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema35, data: data18 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/instagram_cover_url", schemaPath: "#/$defs/media_url/type", keyword: "type", params: { type: "string" }, schema: schema35.type, parentSchema: schema35, data: data18 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.instagram_thumb_offset !== void 0) {
      let data19 = data.instagram_thumb_offset;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err21 = { instancePath: instancePath + "/instagram_thumb_offset", schemaPath: "#/properties/instagram_thumb_offset/type", keyword: "type", params: { type: "integer" }, schema: schema41.properties.instagram_thumb_offset.type, parentSchema: schema41.properties.instagram_thumb_offset, data: data19 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 < 0 || isNaN(data19)) {
          const err22 = { instancePath: instancePath + "/instagram_thumb_offset", schemaPath: "#/properties/instagram_thumb_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema41.properties.instagram_thumb_offset, data: data19 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.instagram_alt_text !== void 0) {
      let data20 = data.instagram_alt_text;
      if (typeof data20 === "string") {
        if (func2(data20) > 1e3) {
          const err23 = { instancePath: instancePath + "/instagram_alt_text", schemaPath: "#/properties/instagram_alt_text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema41.properties.instagram_alt_text, data: data20 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func2(data20) < 1) {
          const err24 = { instancePath: instancePath + "/instagram_alt_text", schemaPath: "#/properties/instagram_alt_text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema41.properties.instagram_alt_text, data: data20 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/instagram_alt_text", schemaPath: "#/properties/instagram_alt_text/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.instagram_alt_text.type, parentSchema: schema41.properties.instagram_alt_text, data: data20 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.instagram_collaborators !== void 0) {
      let data21 = data.instagram_collaborators;
      if (Array.isArray(data21)) {
        if (data21.length > 3) {
          const err26 = { instancePath: instancePath + "/instagram_collaborators", schemaPath: "#/properties/instagram_collaborators/maxItems", keyword: "maxItems", params: { limit: 3 }, schema: 3, parentSchema: schema41.properties.instagram_collaborators, data: data21 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data22 = data21[i1];
          if (typeof data22 !== "string") {
            const err27 = { instancePath: instancePath + "/instagram_collaborators/" + i1, schemaPath: "#/properties/instagram_collaborators/items/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.instagram_collaborators.items.type, parentSchema: schema41.properties.instagram_collaborators.items, data: data22 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (typeof data22 === "string") {
            if (!pattern5.test(data22)) {
              const err28 = { instancePath: instancePath + "/instagram_collaborators/" + i1, schemaPath: "#/$defs/instagram_username/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]\\S*$" }, schema: "^[^@\\s]\\S*$", parentSchema: schema52, data: data22 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/instagram_collaborators/" + i1, schemaPath: "#/$defs/instagram_username/type", keyword: "type", params: { type: "string" }, schema: schema52.type, parentSchema: schema52, data: data22 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        let i2 = data21.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data21[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err30 = { instancePath: instancePath + "/instagram_collaborators", schemaPath: "#/properties/instagram_collaborators/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, schema: true, parentSchema: schema41.properties.instagram_collaborators, data: data21 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/instagram_collaborators", schemaPath: "#/properties/instagram_collaborators/type", keyword: "type", params: { type: "array" }, schema: schema41.properties.instagram_collaborators.type, parentSchema: schema41.properties.instagram_collaborators, data: data21 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.instagram_location_id !== void 0) {
      let data23 = data.instagram_location_id;
      if (typeof data23 !== "string" && !(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
        const err32 = { instancePath: instancePath + "/instagram_location_id", schemaPath: "#/properties/instagram_location_id/type", keyword: "type", params: { type: schema41.properties.instagram_location_id.type }, schema: schema41.properties.instagram_location_id.type, parentSchema: schema41.properties.instagram_location_id, data: data23 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 < 0 || isNaN(data23)) {
          const err33 = { instancePath: instancePath + "/instagram_location_id", schemaPath: "#/properties/instagram_location_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema41.properties.instagram_location_id, data: data23 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
      if (typeof data23 === "string") {
        if (!pattern6.test(data23)) {
          const err34 = { instancePath: instancePath + "/instagram_location_id", schemaPath: "#/properties/instagram_location_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema41.properties.instagram_location_id, data: data23 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
    }
    if (data.instagram_user_tags !== void 0) {
      let data24 = data.instagram_user_tags;
      if (Array.isArray(data24)) {
        if (data24.length > 20) {
          const err35 = { instancePath: instancePath + "/instagram_user_tags", schemaPath: "#/properties/instagram_user_tags/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema41.properties.instagram_user_tags, data: data24 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        const len2 = data24.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate28(data24[i3], { instancePath: instancePath + "/instagram_user_tags/" + i3, parentData: data24, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/instagram_user_tags", schemaPath: "#/properties/instagram_user_tags/type", keyword: "type", params: { type: "array" }, schema: schema41.properties.instagram_user_tags.type, parentSchema: schema41.properties.instagram_user_tags, data: data24 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.instagram_product_tags !== void 0) {
      let data26 = data.instagram_product_tags;
      if (Array.isArray(data26)) {
        const len3 = data26.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate30(data26[i4], { instancePath: instancePath + "/instagram_product_tags/" + i4, parentData: data26, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/instagram_product_tags", schemaPath: "#/properties/instagram_product_tags/type", keyword: "type", params: { type: "array" }, schema: schema41.properties.instagram_product_tags.type, parentSchema: schema41.properties.instagram_product_tags, data: data26 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.instagram_audio_name !== void 0) {
      let data28 = data.instagram_audio_name;
      if (typeof data28 === "string") {
        if (func2(data28) < 1) {
          const err38 = { instancePath: instancePath + "/instagram_audio_name", schemaPath: "#/properties/instagram_audio_name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema41.properties.instagram_audio_name, data: data28 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/instagram_audio_name", schemaPath: "#/properties/instagram_audio_name/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.instagram_audio_name.type, parentSchema: schema41.properties.instagram_audio_name, data: data28 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.instagram_audio !== void 0) {
      let data29 = data.instagram_audio;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.id === void 0) {
          const err40 = { instancePath: instancePath + "/instagram_audio", schemaPath: "#/$defs/instagram_audio/required", keyword: "required", params: { missingProperty: "id" }, schema: schema60.required, parentSchema: schema60, data: data29 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        for (const key1 in data29) {
          if (!(key1 === "id" || key1 === "volume" || key1 === "video_volume")) {
            const err41 = { instancePath: instancePath + "/instagram_audio", schemaPath: "#/$defs/instagram_audio/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema60, data: data29 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data29.id !== void 0) {
          let data30 = data29.id;
          if (typeof data30 === "string") {
            if (!pattern6.test(data30)) {
              const err42 = { instancePath: instancePath + "/instagram_audio/id", schemaPath: "#/$defs/instagram_audio/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema60.properties.id, data: data30 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/instagram_audio/id", schemaPath: "#/$defs/instagram_audio/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema60.properties.id.type, parentSchema: schema60.properties.id, data: data30 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data29.volume !== void 0) {
          let data31 = data29.volume;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
            const err44 = { instancePath: instancePath + "/instagram_audio/volume", schemaPath: "#/$defs/instagram_audio/properties/volume/type", keyword: "type", params: { type: "integer" }, schema: schema60.properties.volume.type, parentSchema: schema60.properties.volume, data: data31 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 > 100 || isNaN(data31)) {
              const err45 = { instancePath: instancePath + "/instagram_audio/volume", schemaPath: "#/$defs/instagram_audio/properties/volume/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema60.properties.volume, data: data31 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data31 < 0 || isNaN(data31)) {
              const err46 = { instancePath: instancePath + "/instagram_audio/volume", schemaPath: "#/$defs/instagram_audio/properties/volume/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema60.properties.volume, data: data31 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        }
        if (data29.video_volume !== void 0) {
          let data32 = data29.video_volume;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
            const err47 = { instancePath: instancePath + "/instagram_audio/video_volume", schemaPath: "#/$defs/instagram_audio/properties/video_volume/type", keyword: "type", params: { type: "integer" }, schema: schema60.properties.video_volume.type, parentSchema: schema60.properties.video_volume, data: data32 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 > 100 || isNaN(data32)) {
              const err48 = { instancePath: instancePath + "/instagram_audio/video_volume", schemaPath: "#/$defs/instagram_audio/properties/video_volume/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema60.properties.video_volume, data: data32 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data32 < 0 || isNaN(data32)) {
              const err49 = { instancePath: instancePath + "/instagram_audio/video_volume", schemaPath: "#/$defs/instagram_audio/properties/video_volume/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema60.properties.video_volume, data: data32 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/instagram_audio", schemaPath: "#/$defs/instagram_audio/type", keyword: "type", params: { type: "object" }, schema: schema60.type, parentSchema: schema60, data: data29 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.instagram_trial_graduation !== void 0) {
      let data33 = data.instagram_trial_graduation;
      if (typeof data33 !== "string") {
        const err51 = { instancePath: instancePath + "/instagram_trial_graduation", schemaPath: "#/properties/instagram_trial_graduation/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.instagram_trial_graduation.type, parentSchema: schema41.properties.instagram_trial_graduation, data: data33 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      if (!(data33 === "manual" || data33 === "performance")) {
        const err52 = { instancePath: instancePath + "/instagram_trial_graduation", schemaPath: "#/properties/instagram_trial_graduation/enum", keyword: "enum", params: { allowedValues: schema41.properties.instagram_trial_graduation.enum }, schema: schema41.properties.instagram_trial_graduation.enum, parentSchema: schema41.properties.instagram_trial_graduation, data: data33 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.instagram_is_ai_generated !== void 0) {
      let data34 = data.instagram_is_ai_generated;
      if (typeof data34 !== "boolean") {
        const err53 = { instancePath: instancePath + "/instagram_is_ai_generated", schemaPath: "#/properties/instagram_is_ai_generated/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.instagram_is_ai_generated.type, parentSchema: schema41.properties.instagram_is_ai_generated, data: data34 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.instagram_paid_partnership !== void 0) {
      let data35 = data.instagram_paid_partnership;
      if (typeof data35 !== "boolean") {
        const err54 = { instancePath: instancePath + "/instagram_paid_partnership", schemaPath: "#/properties/instagram_paid_partnership/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.instagram_paid_partnership.type, parentSchema: schema41.properties.instagram_paid_partnership, data: data35 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.instagram_sponsor_ids !== void 0) {
      let data36 = data.instagram_sponsor_ids;
      if (Array.isArray(data36)) {
        if (data36.length > 2) {
          const err55 = { instancePath: instancePath + "/instagram_sponsor_ids", schemaPath: "#/properties/instagram_sponsor_ids/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema41.properties.instagram_sponsor_ids, data: data36 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        const len4 = data36.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data37 = data36[i5];
          if (typeof data37 === "string") {
            if (!pattern6.test(data37)) {
              const err56 = { instancePath: instancePath + "/instagram_sponsor_ids/" + i5, schemaPath: "#/properties/instagram_sponsor_ids/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema41.properties.instagram_sponsor_ids.items, data: data37 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/instagram_sponsor_ids/" + i5, schemaPath: "#/properties/instagram_sponsor_ids/items/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.instagram_sponsor_ids.items.type, parentSchema: schema41.properties.instagram_sponsor_ids.items, data: data37 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        let i6 = data36.length;
        let j1;
        if (i6 > 1) {
          const indices1 = {};
          for (; i6--; ) {
            let item1 = data36[i6];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err58 = { instancePath: instancePath + "/instagram_sponsor_ids", schemaPath: "#/properties/instagram_sponsor_ids/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 }, schema: true, parentSchema: schema41.properties.instagram_sponsor_ids, data: data36 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
              break;
            }
            indices1[item1] = i6;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/instagram_sponsor_ids", schemaPath: "#/properties/instagram_sponsor_ids/type", keyword: "type", params: { type: "array" }, schema: schema41.properties.instagram_sponsor_ids.type, parentSchema: schema41.properties.instagram_sponsor_ids, data: data36 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.instagram_first_comment !== void 0) {
      let data38 = data.instagram_first_comment;
      if (typeof data38 !== "string") {
        const err60 = { instancePath: instancePath + "/instagram_first_comment", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data38 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.instagram_comments !== void 0) {
      let data39 = data.instagram_comments;
      if (typeof data39 !== "boolean") {
        const err61 = { instancePath: instancePath + "/instagram_comments", schemaPath: "#/properties/instagram_comments/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.instagram_comments.type, parentSchema: schema41.properties.instagram_comments, data: data39 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.facebook_description !== void 0) {
      let data40 = data.facebook_description;
      if (typeof data40 !== "string") {
        const err62 = { instancePath: instancePath + "/facebook_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data40 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.facebook_media_urls !== void 0) {
      if (!validate21(data.facebook_media_urls, { instancePath: instancePath + "/facebook_media_urls", parentData: data, parentDataProperty: "facebook_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.facebook_scheduled_date !== void 0) {
      let data42 = data.facebook_scheduled_date;
      if (typeof data42 === "string") {
        if (func2(data42) < 1) {
          const err63 = { instancePath: instancePath + "/facebook_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data42 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      } else {
        const err64 = { instancePath: instancePath + "/facebook_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data42 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.facebook_hand_off !== void 0) {
      let data43 = data.facebook_hand_off;
      if (typeof data43 !== "boolean") {
        const err65 = { instancePath: instancePath + "/facebook_hand_off", schemaPath: "#/properties/facebook_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.facebook_hand_off.type, parentSchema: schema41.properties.facebook_hand_off, data: data43 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.facebook_link !== void 0) {
      let data44 = data.facebook_link;
      if (typeof data44 === "string") {
        if (!pattern11.test(data44)) {
          const err66 = { instancePath: instancePath + "/facebook_link", schemaPath: "#/properties/facebook_link/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s]+$" }, schema: "^https?://[^\\s]+$", parentSchema: schema41.properties.facebook_link, data: data44 };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      } else {
        const err67 = { instancePath: instancePath + "/facebook_link", schemaPath: "#/properties/facebook_link/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.facebook_link.type, parentSchema: schema41.properties.facebook_link, data: data44 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.facebook_alt_text !== void 0) {
      let data45 = data.facebook_alt_text;
      if (typeof data45 === "string") {
        if (func2(data45) > 1e3) {
          const err68 = { instancePath: instancePath + "/facebook_alt_text", schemaPath: "#/properties/facebook_alt_text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema41.properties.facebook_alt_text, data: data45 };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        if (func2(data45) < 1) {
          const err69 = { instancePath: instancePath + "/facebook_alt_text", schemaPath: "#/properties/facebook_alt_text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema41.properties.facebook_alt_text, data: data45 };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
      } else {
        const err70 = { instancePath: instancePath + "/facebook_alt_text", schemaPath: "#/properties/facebook_alt_text/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.facebook_alt_text.type, parentSchema: schema41.properties.facebook_alt_text, data: data45 };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.facebook_title !== void 0) {
      let data46 = data.facebook_title;
      if (typeof data46 === "string") {
        if (func2(data46) > 255) {
          const err71 = { instancePath: instancePath + "/facebook_title", schemaPath: "#/properties/facebook_title/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: schema41.properties.facebook_title, data: data46 };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        if (func2(data46) < 1) {
          const err72 = { instancePath: instancePath + "/facebook_title", schemaPath: "#/properties/facebook_title/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema41.properties.facebook_title, data: data46 };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
      } else {
        const err73 = { instancePath: instancePath + "/facebook_title", schemaPath: "#/properties/facebook_title/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.facebook_title.type, parentSchema: schema41.properties.facebook_title, data: data46 };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.facebook_reel !== void 0) {
      let data47 = data.facebook_reel;
      if (typeof data47 !== "boolean") {
        const err74 = { instancePath: instancePath + "/facebook_reel", schemaPath: "#/properties/facebook_reel/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.facebook_reel.type, parentSchema: schema41.properties.facebook_reel, data: data47 };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.facebook_place_id !== void 0) {
      let data48 = data.facebook_place_id;
      if (typeof data48 === "string") {
        if (!pattern12.test(data48)) {
          const err75 = { instancePath: instancePath + "/facebook_place_id", schemaPath: "#/properties/facebook_place_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, schema: "^[0-9]{1,20}$", parentSchema: schema41.properties.facebook_place_id, data: data48 };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
      } else {
        const err76 = { instancePath: instancePath + "/facebook_place_id", schemaPath: "#/properties/facebook_place_id/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.facebook_place_id.type, parentSchema: schema41.properties.facebook_place_id, data: data48 };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.facebook_first_comment !== void 0) {
      let data49 = data.facebook_first_comment;
      if (typeof data49 !== "string") {
        const err77 = { instancePath: instancePath + "/facebook_first_comment", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data49 };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.facebook_native_schedule !== void 0) {
      let data50 = data.facebook_native_schedule;
      if (typeof data50 !== "boolean") {
        const err78 = { instancePath: instancePath + "/facebook_native_schedule", schemaPath: "#/properties/facebook_native_schedule/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.facebook_native_schedule.type, parentSchema: schema41.properties.facebook_native_schedule, data: data50 };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.linkedin_description !== void 0) {
      let data51 = data.linkedin_description;
      if (typeof data51 !== "string") {
        const err79 = { instancePath: instancePath + "/linkedin_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data51 };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.linkedin_media_urls !== void 0) {
      if (!validate21(data.linkedin_media_urls, { instancePath: instancePath + "/linkedin_media_urls", parentData: data, parentDataProperty: "linkedin_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.linkedin_scheduled_date !== void 0) {
      let data53 = data.linkedin_scheduled_date;
      if (typeof data53 === "string") {
        if (func2(data53) < 1) {
          const err80 = { instancePath: instancePath + "/linkedin_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data53 };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
      } else {
        const err81 = { instancePath: instancePath + "/linkedin_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data53 };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.linkedin_hand_off !== void 0) {
      let data54 = data.linkedin_hand_off;
      if (typeof data54 !== "boolean") {
        const err82 = { instancePath: instancePath + "/linkedin_hand_off", schemaPath: "#/properties/linkedin_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.linkedin_hand_off.type, parentSchema: schema41.properties.linkedin_hand_off, data: data54 };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.tiktok_description !== void 0) {
      let data55 = data.tiktok_description;
      if (typeof data55 !== "string") {
        const err83 = { instancePath: instancePath + "/tiktok_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data55 };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.tiktok_media_urls !== void 0) {
      if (!validate21(data.tiktok_media_urls, { instancePath: instancePath + "/tiktok_media_urls", parentData: data, parentDataProperty: "tiktok_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.tiktok_scheduled_date !== void 0) {
      let data57 = data.tiktok_scheduled_date;
      if (typeof data57 === "string") {
        if (func2(data57) < 1) {
          const err84 = { instancePath: instancePath + "/tiktok_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data57 };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
      } else {
        const err85 = { instancePath: instancePath + "/tiktok_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data57 };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.tiktok_hand_off !== void 0) {
      let data58 = data.tiktok_hand_off;
      if (typeof data58 !== "boolean") {
        const err86 = { instancePath: instancePath + "/tiktok_hand_off", schemaPath: "#/properties/tiktok_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.tiktok_hand_off.type, parentSchema: schema41.properties.tiktok_hand_off, data: data58 };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.threads_description !== void 0) {
      let data59 = data.threads_description;
      if (typeof data59 !== "string") {
        const err87 = { instancePath: instancePath + "/threads_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data59 };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.threads_media_urls !== void 0) {
      if (!validate21(data.threads_media_urls, { instancePath: instancePath + "/threads_media_urls", parentData: data, parentDataProperty: "threads_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.threads_scheduled_date !== void 0) {
      let data61 = data.threads_scheduled_date;
      if (typeof data61 === "string") {
        if (func2(data61) < 1) {
          const err88 = { instancePath: instancePath + "/threads_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data61 };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
      } else {
        const err89 = { instancePath: instancePath + "/threads_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data61 };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.threads_hand_off !== void 0) {
      let data62 = data.threads_hand_off;
      if (typeof data62 !== "boolean") {
        const err90 = { instancePath: instancePath + "/threads_hand_off", schemaPath: "#/properties/threads_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.threads_hand_off.type, parentSchema: schema41.properties.threads_hand_off, data: data62 };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.threads_chain !== void 0) {
      let data63 = data.threads_chain;
      if (typeof data63 !== "boolean") {
        const err91 = { instancePath: instancePath + "/threads_chain", schemaPath: "#/properties/threads_chain/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.threads_chain.type, parentSchema: schema41.properties.threads_chain, data: data63 };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.threads_topic_tag !== void 0) {
      let data64 = data.threads_topic_tag;
      if (typeof data64 === "string") {
        if (!pattern13.test(data64)) {
          const err92 = { instancePath: instancePath + "/threads_topic_tag", schemaPath: "#/properties/threads_topic_tag/pattern", keyword: "pattern", params: { pattern: "^[^.&#\\s](?:[^.&]{0,48}[^.&\\s])?$" }, schema: "^[^.&#\\s](?:[^.&]{0,48}[^.&\\s])?$", parentSchema: schema41.properties.threads_topic_tag, data: data64 };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
      } else {
        const err93 = { instancePath: instancePath + "/threads_topic_tag", schemaPath: "#/properties/threads_topic_tag/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.threads_topic_tag.type, parentSchema: schema41.properties.threads_topic_tag, data: data64 };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.threads_reply_control !== void 0) {
      let data65 = data.threads_reply_control;
      if (!(data65 === "everyone" || data65 === "accounts_you_follow" || data65 === "mentioned_only" || data65 === "parent_post_author_only" || data65 === "followers_only")) {
        const err94 = { instancePath: instancePath + "/threads_reply_control", schemaPath: "#/properties/threads_reply_control/enum", keyword: "enum", params: { allowedValues: schema41.properties.threads_reply_control.enum }, schema: schema41.properties.threads_reply_control.enum, parentSchema: schema41.properties.threads_reply_control, data: data65 };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.threads_link_attachment !== void 0) {
      let data66 = data.threads_link_attachment;
      if (typeof data66 === "string") {
        if (!pattern11.test(data66)) {
          const err95 = { instancePath: instancePath + "/threads_link_attachment", schemaPath: "#/properties/threads_link_attachment/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s]+$" }, schema: "^https?://[^\\s]+$", parentSchema: schema41.properties.threads_link_attachment, data: data66 };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
      } else {
        const err96 = { instancePath: instancePath + "/threads_link_attachment", schemaPath: "#/properties/threads_link_attachment/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.threads_link_attachment.type, parentSchema: schema41.properties.threads_link_attachment, data: data66 };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.threads_poll !== void 0) {
      let data67 = data.threads_poll;
      if (Array.isArray(data67)) {
        if (data67.length > 4) {
          const err97 = { instancePath: instancePath + "/threads_poll", schemaPath: "#/properties/threads_poll/maxItems", keyword: "maxItems", params: { limit: 4 }, schema: 4, parentSchema: schema41.properties.threads_poll, data: data67 };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
        if (data67.length < 2) {
          const err98 = { instancePath: instancePath + "/threads_poll", schemaPath: "#/properties/threads_poll/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema41.properties.threads_poll, data: data67 };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        const len5 = data67.length;
        for (let i7 = 0; i7 < len5; i7++) {
          let data68 = data67[i7];
          if (typeof data68 === "string") {
            if (func2(data68) > 25) {
              const err99 = { instancePath: instancePath + "/threads_poll/" + i7, schemaPath: "#/$defs/threads_poll_option/maxLength", keyword: "maxLength", params: { limit: 25 }, schema: 25, parentSchema: schema71, data: data68 };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (func2(data68) < 1) {
              const err100 = { instancePath: instancePath + "/threads_poll/" + i7, schemaPath: "#/$defs/threads_poll_option/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema71, data: data68 };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
          } else {
            const err101 = { instancePath: instancePath + "/threads_poll/" + i7, schemaPath: "#/$defs/threads_poll_option/type", keyword: "type", params: { type: "string" }, schema: schema71.type, parentSchema: schema71, data: data68 };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        let i8 = data67.length;
        let j2;
        if (i8 > 1) {
          outer0:
            for (; i8--; ) {
              for (j2 = i8; j2--; ) {
                if (func0(data67[i8], data67[j2])) {
                  const err102 = { instancePath: instancePath + "/threads_poll", schemaPath: "#/properties/threads_poll/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j2 }, schema: true, parentSchema: schema41.properties.threads_poll, data: data67 };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err103 = { instancePath: instancePath + "/threads_poll", schemaPath: "#/properties/threads_poll/type", keyword: "type", params: { type: "array" }, schema: schema41.properties.threads_poll.type, parentSchema: schema41.properties.threads_poll, data: data67 };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
    }
    if (data.threads_alt_text !== void 0) {
      let data69 = data.threads_alt_text;
      if (typeof data69 === "string") {
        if (func2(data69) > 1e3) {
          const err104 = { instancePath: instancePath + "/threads_alt_text", schemaPath: "#/properties/threads_alt_text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema41.properties.threads_alt_text, data: data69 };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
        if (func2(data69) < 1) {
          const err105 = { instancePath: instancePath + "/threads_alt_text", schemaPath: "#/properties/threads_alt_text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema41.properties.threads_alt_text, data: data69 };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
      } else {
        const err106 = { instancePath: instancePath + "/threads_alt_text", schemaPath: "#/properties/threads_alt_text/type", keyword: "type", params: { type: "string" }, schema: schema41.properties.threads_alt_text.type, parentSchema: schema41.properties.threads_alt_text, data: data69 };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
    if (data.pinterest_description !== void 0) {
      let data70 = data.pinterest_description;
      if (typeof data70 !== "string") {
        const err107 = { instancePath: instancePath + "/pinterest_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data70 };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.pinterest_media_urls !== void 0) {
      if (!validate21(data.pinterest_media_urls, { instancePath: instancePath + "/pinterest_media_urls", parentData: data, parentDataProperty: "pinterest_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.pinterest_scheduled_date !== void 0) {
      let data72 = data.pinterest_scheduled_date;
      if (typeof data72 === "string") {
        if (func2(data72) < 1) {
          const err108 = { instancePath: instancePath + "/pinterest_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data72 };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
      } else {
        const err109 = { instancePath: instancePath + "/pinterest_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data72 };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.pinterest_hand_off !== void 0) {
      let data73 = data.pinterest_hand_off;
      if (typeof data73 !== "boolean") {
        const err110 = { instancePath: instancePath + "/pinterest_hand_off", schemaPath: "#/properties/pinterest_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.pinterest_hand_off.type, parentSchema: schema41.properties.pinterest_hand_off, data: data73 };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
    if (data.bluesky_description !== void 0) {
      let data74 = data.bluesky_description;
      if (typeof data74 !== "string") {
        const err111 = { instancePath: instancePath + "/bluesky_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data74 };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.bluesky_media_urls !== void 0) {
      if (!validate21(data.bluesky_media_urls, { instancePath: instancePath + "/bluesky_media_urls", parentData: data, parentDataProperty: "bluesky_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.bluesky_scheduled_date !== void 0) {
      let data76 = data.bluesky_scheduled_date;
      if (typeof data76 === "string") {
        if (func2(data76) < 1) {
          const err112 = { instancePath: instancePath + "/bluesky_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data76 };
          if (vErrors === null) {
            vErrors = [err112];
          } else {
            vErrors.push(err112);
          }
          errors++;
        }
      } else {
        const err113 = { instancePath: instancePath + "/bluesky_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data76 };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data.bluesky_hand_off !== void 0) {
      let data77 = data.bluesky_hand_off;
      if (typeof data77 !== "boolean") {
        const err114 = { instancePath: instancePath + "/bluesky_hand_off", schemaPath: "#/properties/bluesky_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.bluesky_hand_off.type, parentSchema: schema41.properties.bluesky_hand_off, data: data77 };
        if (vErrors === null) {
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
    }
    if (data.google_business_description !== void 0) {
      let data78 = data.google_business_description;
      if (typeof data78 !== "string") {
        const err115 = { instancePath: instancePath + "/google_business_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data78 };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
    }
    if (data.google_business_media_urls !== void 0) {
      if (!validate21(data.google_business_media_urls, { instancePath: instancePath + "/google_business_media_urls", parentData: data, parentDataProperty: "google_business_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.google_business_scheduled_date !== void 0) {
      let data80 = data.google_business_scheduled_date;
      if (typeof data80 === "string") {
        if (func2(data80) < 1) {
          const err116 = { instancePath: instancePath + "/google_business_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data80 };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
      } else {
        const err117 = { instancePath: instancePath + "/google_business_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data80 };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
    }
    if (data.google_business_hand_off !== void 0) {
      let data81 = data.google_business_hand_off;
      if (typeof data81 !== "boolean") {
        const err118 = { instancePath: instancePath + "/google_business_hand_off", schemaPath: "#/properties/google_business_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.google_business_hand_off.type, parentSchema: schema41.properties.google_business_hand_off, data: data81 };
        if (vErrors === null) {
          vErrors = [err118];
        } else {
          vErrors.push(err118);
        }
        errors++;
      }
    }
    if (data.snapchat_description !== void 0) {
      let data82 = data.snapchat_description;
      if (typeof data82 !== "string") {
        const err119 = { instancePath: instancePath + "/snapchat_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data82 };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
    }
    if (data.snapchat_media_urls !== void 0) {
      if (!validate21(data.snapchat_media_urls, { instancePath: instancePath + "/snapchat_media_urls", parentData: data, parentDataProperty: "snapchat_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.snapchat_scheduled_date !== void 0) {
      let data84 = data.snapchat_scheduled_date;
      if (typeof data84 === "string") {
        if (func2(data84) < 1) {
          const err120 = { instancePath: instancePath + "/snapchat_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data84 };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
      } else {
        const err121 = { instancePath: instancePath + "/snapchat_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data84 };
        if (vErrors === null) {
          vErrors = [err121];
        } else {
          vErrors.push(err121);
        }
        errors++;
      }
    }
    if (data.snapchat_hand_off !== void 0) {
      let data85 = data.snapchat_hand_off;
      if (typeof data85 !== "boolean") {
        const err122 = { instancePath: instancePath + "/snapchat_hand_off", schemaPath: "#/properties/snapchat_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.snapchat_hand_off.type, parentSchema: schema41.properties.snapchat_hand_off, data: data85 };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
    }
    if (data.mastodon_description !== void 0) {
      let data86 = data.mastodon_description;
      if (typeof data86 !== "string") {
        const err123 = { instancePath: instancePath + "/mastodon_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data86 };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
    }
    if (data.mastodon_media_urls !== void 0) {
      if (!validate21(data.mastodon_media_urls, { instancePath: instancePath + "/mastodon_media_urls", parentData: data, parentDataProperty: "mastodon_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.mastodon_scheduled_date !== void 0) {
      let data88 = data.mastodon_scheduled_date;
      if (typeof data88 === "string") {
        if (func2(data88) < 1) {
          const err124 = { instancePath: instancePath + "/mastodon_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data88 };
          if (vErrors === null) {
            vErrors = [err124];
          } else {
            vErrors.push(err124);
          }
          errors++;
        }
      } else {
        const err125 = { instancePath: instancePath + "/mastodon_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data88 };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
    }
    if (data.mastodon_hand_off !== void 0) {
      let data89 = data.mastodon_hand_off;
      if (typeof data89 !== "boolean") {
        const err126 = { instancePath: instancePath + "/mastodon_hand_off", schemaPath: "#/properties/mastodon_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema41.properties.mastodon_hand_off.type, parentSchema: schema41.properties.mastodon_hand_off, data: data89 };
        if (vErrors === null) {
          vErrors = [err126];
        } else {
          vErrors.push(err126);
        }
        errors++;
      }
    }
  } else {
    const err127 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err127];
    } else {
      vErrors.push(err127);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema82 = { "description": "The post on one platform of one profile. Written by Mergecast.", "type": "object", "additionalProperties": false, "required": ["platform", "profile", "status"], "properties": { "platform": { "$ref": "#/$defs/platform" }, "profile": { "description": "Whose account.", "type": "string", "minLength": 1, "examples": ["my_brand"] }, "status": { "description": "What became of it.", "enum": ["success", "failed", "deferred", "in_doubt", "pending"], "examples": ["success"] }, "post_id": { "description": "The platform's own id of the post.", "type": ["string", "integer"], "examples": ["17900000000000000"] }, "post_url": { "description": "Where the post can be seen.", "type": "string", "examples": ["https://www.instagram.com/reel/ABC123/"] }, "published_at": { "description": "When it went out: UTC.", "type": "string", "examples": ["2026-05-10T14:00:01Z"] }, "lateness_seconds": { "description": "Whole seconds from when it was due to when it went out.", "type": "integer", "minimum": 0, "examples": [42] }, "deleted_at": { "description": "When `mergecast delete` took it off the platform: UTC.", "type": "string", "examples": ["2026-05-11T09:30:00Z"] }, "error_code": { "description": "The platform's code, or one of `docs/errors.md`.", "type": ["integer", "string"], "examples": [36003] }, "error_message": { "description": "What went wrong and what to do.", "type": "string", "examples": ["Instagram refused the picture's ratio (3:1). Crop it, then set status to scheduled."] } }, "examples": [{ "platform": "threads", "profile": "my_brand", "status": "failed", "error_code": 36003, "error_message": "Threads refused the picture's ratio (12:1). Crop it, then set status to scheduled." }] };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platform === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platform" }, schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.profile === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile" }, schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, schema: schema82.required, parentSchema: schema82, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema82.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema82, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.platform !== void 0) {
      let data0 = data.platform;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/platform", schemaPath: "#/$defs/platform/type", keyword: "type", params: { type: "string" }, schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "x" || data0 === "youtube" || data0 === "instagram" || data0 === "facebook" || data0 === "linkedin" || data0 === "tiktok" || data0 === "threads" || data0 === "pinterest" || data0 === "bluesky" || data0 === "google_business" || data0 === "snapchat" || data0 === "mastodon")) {
        const err5 = { instancePath: instancePath + "/platform", schemaPath: "#/$defs/platform/enum", keyword: "enum", params: { allowedValues: schema33.enum }, schema: schema33.enum, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data1 = data.profile;
      if (typeof data1 === "string") {
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema82.properties.profile, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, schema: schema82.properties.profile.type, parentSchema: schema82.properties.profile, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(data2 === "success" || data2 === "failed" || data2 === "deferred" || data2 === "in_doubt" || data2 === "pending")) {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema82.properties.status.enum }, schema: schema82.properties.status.enum, parentSchema: schema82.properties.status, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.post_id !== void 0) {
      let data3 = data.post_id;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err9 = { instancePath: instancePath + "/post_id", schemaPath: "#/properties/post_id/type", keyword: "type", params: { type: schema82.properties.post_id.type }, schema: schema82.properties.post_id.type, parentSchema: schema82.properties.post_id, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.post_url !== void 0) {
      let data4 = data.post_url;
      if (typeof data4 !== "string") {
        const err10 = { instancePath: instancePath + "/post_url", schemaPath: "#/properties/post_url/type", keyword: "type", params: { type: "string" }, schema: schema82.properties.post_url.type, parentSchema: schema82.properties.post_url, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.published_at !== void 0) {
      let data5 = data.published_at;
      if (typeof data5 !== "string") {
        const err11 = { instancePath: instancePath + "/published_at", schemaPath: "#/properties/published_at/type", keyword: "type", params: { type: "string" }, schema: schema82.properties.published_at.type, parentSchema: schema82.properties.published_at, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.lateness_seconds !== void 0) {
      let data6 = data.lateness_seconds;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err12 = { instancePath: instancePath + "/lateness_seconds", schemaPath: "#/properties/lateness_seconds/type", keyword: "type", params: { type: "integer" }, schema: schema82.properties.lateness_seconds.type, parentSchema: schema82.properties.lateness_seconds, data: data6 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err13 = { instancePath: instancePath + "/lateness_seconds", schemaPath: "#/properties/lateness_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema82.properties.lateness_seconds, data: data6 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.deleted_at !== void 0) {
      let data7 = data.deleted_at;
      if (typeof data7 !== "string") {
        const err14 = { instancePath: instancePath + "/deleted_at", schemaPath: "#/properties/deleted_at/type", keyword: "type", params: { type: "string" }, schema: schema82.properties.deleted_at.type, parentSchema: schema82.properties.deleted_at, data: data7 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.error_code !== void 0) {
      let data8 = data.error_code;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && typeof data8 !== "string") {
        const err15 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: schema82.properties.error_code.type }, schema: schema82.properties.error_code.type, parentSchema: schema82.properties.error_code, data: data8 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.error_message !== void 0) {
      let data9 = data.error_message;
      if (typeof data9 !== "string") {
        const err16 = { instancePath: instancePath + "/error_message", schemaPath: "#/properties/error_message/type", keyword: "type", params: { type: "string" }, schema: schema82.properties.error_message.type, parentSchema: schema82.properties.error_message, data: data9 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema82.type, parentSchema: schema82, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.platforms === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "platforms" }, schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.profile_name !== void 0) {
      let data0 = data.profile_name;
      if (typeof data0 !== "string" && !Array.isArray(data0)) {
        const err2 = { instancePath: instancePath + "/profile_name", schemaPath: "#/$defs/profile_names/type", keyword: "type", params: { type: schema32.type }, schema: schema32.type, parentSchema: schema32, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/profile_name", schemaPath: "#/$defs/profile_names/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema32, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err4 = { instancePath: instancePath + "/profile_name", schemaPath: "#/$defs/profile_names/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema32, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err5 = { instancePath: instancePath + "/profile_name/" + i0, schemaPath: "#/$defs/profile_names/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema32.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/profile_name/" + i0, schemaPath: "#/$defs/profile_names/items/type", keyword: "type", params: { type: "string" }, schema: schema32.items.type, parentSchema: schema32.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err7 = { instancePath: instancePath + "/profile_name", schemaPath: "#/$defs/profile_names/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema32, data: data0 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
    }
    if (data.platforms !== void 0) {
      let data2 = data.platforms;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err8 = { instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.platforms, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data3 = data2[i2];
          if (typeof data3 !== "string") {
            const err9 = { instancePath: instancePath + "/platforms/" + i2, schemaPath: "#/properties/platforms/items/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.platforms.items.type, parentSchema: schema31.properties.platforms.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data3 !== "string") {
            const err10 = { instancePath: instancePath + "/platforms/" + i2, schemaPath: "#/$defs/platform/type", keyword: "type", params: { type: "string" }, schema: schema33.type, parentSchema: schema33, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (!(data3 === "x" || data3 === "youtube" || data3 === "instagram" || data3 === "facebook" || data3 === "linkedin" || data3 === "tiktok" || data3 === "threads" || data3 === "pinterest" || data3 === "bluesky" || data3 === "google_business" || data3 === "snapchat" || data3 === "mastodon")) {
            const err11 = { instancePath: instancePath + "/platforms/" + i2, schemaPath: "#/$defs/platform/enum", keyword: "enum", params: { allowedValues: schema33.enum }, schema: schema33.enum, parentSchema: schema33, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        let i3 = data2.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data2[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err12 = { instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, schema: true, parentSchema: schema31.properties.platforms, data: data2 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.platforms.type, parentSchema: schema31.properties.platforms, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.post_type !== void 0) {
      let data4 = data.post_type;
      if (!(data4 === "image" || data4 === "video" || data4 === "carousel" || data4 === "story" || data4 === "text")) {
        const err14 = { instancePath: instancePath + "/post_type", schemaPath: "#/properties/post_type/enum", keyword: "enum", params: { allowedValues: schema31.properties.post_type.enum }, schema: schema31.properties.post_type.enum, parentSchema: schema31.properties.post_type, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.media_urls !== void 0) {
      if (!validate21(data.media_urls, { instancePath: instancePath + "/media_urls", parentData: data, parentDataProperty: "media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.media_alt_texts !== void 0) {
      let data6 = data.media_alt_texts;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data7 = data6[i4];
          if (typeof data7 !== "string" && data7 !== null) {
            const err15 = { instancePath: instancePath + "/media_alt_texts/" + i4, schemaPath: "#/$defs/alt_texts/items/type", keyword: "type", params: { type: schema36.items.type }, schema: schema36.items.type, parentSchema: schema36.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/media_alt_texts", schemaPath: "#/$defs/alt_texts/type", keyword: "type", params: { type: "array" }, schema: schema36.type, parentSchema: schema36, data: data6 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data8 = data.description;
      if (typeof data8 !== "string") {
        const err17 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data8 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.caption !== void 0) {
      let data9 = data.caption;
      if (typeof data9 !== "string") {
        const err18 = { instancePath: instancePath + "/caption", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data9 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.scheduled_date !== void 0) {
      let data10 = data.scheduled_date;
      if (typeof data10 === "string") {
        if (func2(data10) < 1) {
          const err19 = { instancePath: instancePath + "/scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data10 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data10 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data11 = data.timezone;
      if (typeof data11 === "string") {
        if (func2(data11) < 1) {
          const err21 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema40, data: data11 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/type", keyword: "type", params: { type: "string" }, schema: schema40.type, parentSchema: schema40, data: data11 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.schedule_best_time !== void 0) {
      let data12 = data.schedule_best_time;
      if (typeof data12 !== "boolean") {
        const err23 = { instancePath: instancePath + "/schedule_best_time", schemaPath: "#/properties/schedule_best_time/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.schedule_best_time.type, parentSchema: schema31.properties.schedule_best_time, data: data12 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.draft !== void 0) {
      let data13 = data.draft;
      if (typeof data13 !== "boolean") {
        const err24 = { instancePath: instancePath + "/draft", schemaPath: "#/properties/draft/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.draft.type, parentSchema: schema31.properties.draft, data: data13 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.allow_duplicate !== void 0) {
      let data14 = data.allow_duplicate;
      if (typeof data14 !== "boolean") {
        const err25 = { instancePath: instancePath + "/allow_duplicate", schemaPath: "#/properties/allow_duplicate/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.allow_duplicate.type, parentSchema: schema31.properties.allow_duplicate, data: data14 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.hand_off !== void 0) {
      let data15 = data.hand_off;
      if (typeof data15 !== "boolean") {
        const err26 = { instancePath: instancePath + "/hand_off", schemaPath: "#/properties/hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.hand_off.type, parentSchema: schema31.properties.hand_off, data: data15 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.profiles !== void 0) {
      let data16 = data.profiles;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (const key1 in data16) {
          const _errs42 = errors;
          if (typeof key1 === "string") {
            if (!pattern4.test(key1)) {
              const err27 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema31.properties.profiles.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/propertyNames/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.profiles.propertyNames.type, parentSchema: schema31.properties.profiles.propertyNames, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          var valid16 = _errs42 === errors;
          if (!valid16) {
            const err29 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema31.properties.profiles.propertyNames, parentSchema: schema31.properties.profiles, data: data16 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        for (const key2 in data16) {
          if (!validate23(data16[key2], { instancePath: instancePath + "/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data16, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.profiles.type, parentSchema: schema31.properties.profiles, data: data16 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data18 = data.status;
      if (!(data18 === "scheduled" || data18 === "completed" || data18 === "partially_failed" || data18 === "failed" || data18 === "missed" || data18 === "skipped")) {
        const err31 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema31.properties.status.enum }, schema: schema31.properties.status.enum, parentSchema: schema31.properties.status, data: data18 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.post_url !== void 0) {
      let data19 = data.post_url;
      if (typeof data19 === "string") {
        if (func2(data19) < 1) {
          const err32 = { instancePath: instancePath + "/post_url", schemaPath: "#/properties/post_url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.post_url, data: data19 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/post_url", schemaPath: "#/properties/post_url/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.post_url.type, parentSchema: schema31.properties.post_url, data: data19 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.destinations !== void 0) {
      let data20 = data.destinations;
      if (Array.isArray(data20)) {
        const len3 = data20.length;
        for (let i5 = 0; i5 < len3; i5++) {
          if (!validate42(data20[i5], { instancePath: instancePath + "/destinations/" + i5, parentData: data20, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.destinations.type, parentSchema: schema31.properties.destinations, data: data20 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.x_description !== void 0) {
      let data22 = data.x_description;
      if (typeof data22 !== "string") {
        const err35 = { instancePath: instancePath + "/x_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data22 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.x_media_urls !== void 0) {
      if (!validate21(data.x_media_urls, { instancePath: instancePath + "/x_media_urls", parentData: data, parentDataProperty: "x_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.x_scheduled_date !== void 0) {
      let data24 = data.x_scheduled_date;
      if (typeof data24 === "string") {
        if (func2(data24) < 1) {
          const err36 = { instancePath: instancePath + "/x_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data24 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/x_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data24 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.x_hand_off !== void 0) {
      let data25 = data.x_hand_off;
      if (typeof data25 !== "boolean") {
        const err38 = { instancePath: instancePath + "/x_hand_off", schemaPath: "#/properties/x_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.x_hand_off.type, parentSchema: schema31.properties.x_hand_off, data: data25 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.youtube_description !== void 0) {
      let data26 = data.youtube_description;
      if (typeof data26 !== "string") {
        const err39 = { instancePath: instancePath + "/youtube_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data26 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.youtube_media_urls !== void 0) {
      if (!validate21(data.youtube_media_urls, { instancePath: instancePath + "/youtube_media_urls", parentData: data, parentDataProperty: "youtube_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.youtube_scheduled_date !== void 0) {
      let data28 = data.youtube_scheduled_date;
      if (typeof data28 === "string") {
        if (func2(data28) < 1) {
          const err40 = { instancePath: instancePath + "/youtube_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data28 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/youtube_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data28 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.youtube_hand_off !== void 0) {
      let data29 = data.youtube_hand_off;
      if (typeof data29 !== "boolean") {
        const err42 = { instancePath: instancePath + "/youtube_hand_off", schemaPath: "#/properties/youtube_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.youtube_hand_off.type, parentSchema: schema31.properties.youtube_hand_off, data: data29 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.instagram_description !== void 0) {
      let data30 = data.instagram_description;
      if (typeof data30 !== "string") {
        const err43 = { instancePath: instancePath + "/instagram_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data30 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.instagram_media_urls !== void 0) {
      if (!validate21(data.instagram_media_urls, { instancePath: instancePath + "/instagram_media_urls", parentData: data, parentDataProperty: "instagram_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.instagram_scheduled_date !== void 0) {
      let data32 = data.instagram_scheduled_date;
      if (typeof data32 === "string") {
        if (func2(data32) < 1) {
          const err44 = { instancePath: instancePath + "/instagram_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data32 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/instagram_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data32 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.instagram_hand_off !== void 0) {
      let data33 = data.instagram_hand_off;
      if (typeof data33 !== "boolean") {
        const err46 = { instancePath: instancePath + "/instagram_hand_off", schemaPath: "#/properties/instagram_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.instagram_hand_off.type, parentSchema: schema31.properties.instagram_hand_off, data: data33 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.instagram_share_to_feed !== void 0) {
      let data34 = data.instagram_share_to_feed;
      if (typeof data34 !== "boolean") {
        const err47 = { instancePath: instancePath + "/instagram_share_to_feed", schemaPath: "#/properties/instagram_share_to_feed/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.instagram_share_to_feed.type, parentSchema: schema31.properties.instagram_share_to_feed, data: data34 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.instagram_cover_url !== void 0) {
      let data35 = data.instagram_cover_url;
      if (typeof data35 === "string") {
        if (func2(data35) < 1) {
          const err48 = { instancePath: instancePath + "/instagram_cover_url", schemaPath: "#/$defs/media_url/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema35, data: data35 };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      } else {
        const err49 = { instancePath: instancePath + "/instagram_cover_url", schemaPath: "#/$defs/media_url/type", keyword: "type", params: { type: "string" }, schema: schema35.type, parentSchema: schema35, data: data35 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.instagram_thumb_offset !== void 0) {
      let data36 = data.instagram_thumb_offset;
      if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
        const err50 = { instancePath: instancePath + "/instagram_thumb_offset", schemaPath: "#/properties/instagram_thumb_offset/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.instagram_thumb_offset.type, parentSchema: schema31.properties.instagram_thumb_offset, data: data36 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (typeof data36 == "number" && isFinite(data36)) {
        if (data36 < 0 || isNaN(data36)) {
          const err51 = { instancePath: instancePath + "/instagram_thumb_offset", schemaPath: "#/properties/instagram_thumb_offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema31.properties.instagram_thumb_offset, data: data36 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
    }
    if (data.instagram_alt_text !== void 0) {
      let data37 = data.instagram_alt_text;
      if (typeof data37 === "string") {
        if (func2(data37) > 1e3) {
          const err52 = { instancePath: instancePath + "/instagram_alt_text", schemaPath: "#/properties/instagram_alt_text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema31.properties.instagram_alt_text, data: data37 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (func2(data37) < 1) {
          const err53 = { instancePath: instancePath + "/instagram_alt_text", schemaPath: "#/properties/instagram_alt_text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.instagram_alt_text, data: data37 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      } else {
        const err54 = { instancePath: instancePath + "/instagram_alt_text", schemaPath: "#/properties/instagram_alt_text/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.instagram_alt_text.type, parentSchema: schema31.properties.instagram_alt_text, data: data37 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.instagram_collaborators !== void 0) {
      let data38 = data.instagram_collaborators;
      if (Array.isArray(data38)) {
        if (data38.length > 3) {
          const err55 = { instancePath: instancePath + "/instagram_collaborators", schemaPath: "#/properties/instagram_collaborators/maxItems", keyword: "maxItems", params: { limit: 3 }, schema: 3, parentSchema: schema31.properties.instagram_collaborators, data: data38 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        const len4 = data38.length;
        for (let i6 = 0; i6 < len4; i6++) {
          let data39 = data38[i6];
          if (typeof data39 !== "string") {
            const err56 = { instancePath: instancePath + "/instagram_collaborators/" + i6, schemaPath: "#/properties/instagram_collaborators/items/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.instagram_collaborators.items.type, parentSchema: schema31.properties.instagram_collaborators.items, data: data39 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (typeof data39 === "string") {
            if (!pattern5.test(data39)) {
              const err57 = { instancePath: instancePath + "/instagram_collaborators/" + i6, schemaPath: "#/$defs/instagram_username/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]\\S*$" }, schema: "^[^@\\s]\\S*$", parentSchema: schema52, data: data39 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/instagram_collaborators/" + i6, schemaPath: "#/$defs/instagram_username/type", keyword: "type", params: { type: "string" }, schema: schema52.type, parentSchema: schema52, data: data39 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        let i7 = data38.length;
        let j2;
        if (i7 > 1) {
          const indices2 = {};
          for (; i7--; ) {
            let item2 = data38[i7];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err59 = { instancePath: instancePath + "/instagram_collaborators", schemaPath: "#/properties/instagram_collaborators/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, schema: true, parentSchema: schema31.properties.instagram_collaborators, data: data38 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
              break;
            }
            indices2[item2] = i7;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/instagram_collaborators", schemaPath: "#/properties/instagram_collaborators/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.instagram_collaborators.type, parentSchema: schema31.properties.instagram_collaborators, data: data38 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.instagram_location_id !== void 0) {
      let data40 = data.instagram_location_id;
      if (typeof data40 !== "string" && !(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
        const err61 = { instancePath: instancePath + "/instagram_location_id", schemaPath: "#/properties/instagram_location_id/type", keyword: "type", params: { type: schema31.properties.instagram_location_id.type }, schema: schema31.properties.instagram_location_id.type, parentSchema: schema31.properties.instagram_location_id, data: data40 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
      if (typeof data40 == "number" && isFinite(data40)) {
        if (data40 < 0 || isNaN(data40)) {
          const err62 = { instancePath: instancePath + "/instagram_location_id", schemaPath: "#/properties/instagram_location_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema31.properties.instagram_location_id, data: data40 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
      }
      if (typeof data40 === "string") {
        if (!pattern6.test(data40)) {
          const err63 = { instancePath: instancePath + "/instagram_location_id", schemaPath: "#/properties/instagram_location_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema31.properties.instagram_location_id, data: data40 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      }
    }
    if (data.instagram_user_tags !== void 0) {
      let data41 = data.instagram_user_tags;
      if (Array.isArray(data41)) {
        if (data41.length > 20) {
          const err64 = { instancePath: instancePath + "/instagram_user_tags", schemaPath: "#/properties/instagram_user_tags/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema31.properties.instagram_user_tags, data: data41 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        const len5 = data41.length;
        for (let i8 = 0; i8 < len5; i8++) {
          if (!validate28(data41[i8], { instancePath: instancePath + "/instagram_user_tags/" + i8, parentData: data41, parentDataProperty: i8, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/instagram_user_tags", schemaPath: "#/properties/instagram_user_tags/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.instagram_user_tags.type, parentSchema: schema31.properties.instagram_user_tags, data: data41 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.instagram_product_tags !== void 0) {
      let data43 = data.instagram_product_tags;
      if (Array.isArray(data43)) {
        const len6 = data43.length;
        for (let i9 = 0; i9 < len6; i9++) {
          if (!validate30(data43[i9], { instancePath: instancePath + "/instagram_product_tags/" + i9, parentData: data43, parentDataProperty: i9, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/instagram_product_tags", schemaPath: "#/properties/instagram_product_tags/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.instagram_product_tags.type, parentSchema: schema31.properties.instagram_product_tags, data: data43 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.instagram_audio_name !== void 0) {
      let data45 = data.instagram_audio_name;
      if (typeof data45 === "string") {
        if (func2(data45) < 1) {
          const err67 = { instancePath: instancePath + "/instagram_audio_name", schemaPath: "#/properties/instagram_audio_name/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.instagram_audio_name, data: data45 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      } else {
        const err68 = { instancePath: instancePath + "/instagram_audio_name", schemaPath: "#/properties/instagram_audio_name/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.instagram_audio_name.type, parentSchema: schema31.properties.instagram_audio_name, data: data45 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.instagram_audio !== void 0) {
      let data46 = data.instagram_audio;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        if (data46.id === void 0) {
          const err69 = { instancePath: instancePath + "/instagram_audio", schemaPath: "#/$defs/instagram_audio/required", keyword: "required", params: { missingProperty: "id" }, schema: schema60.required, parentSchema: schema60, data: data46 };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        for (const key3 in data46) {
          if (!(key3 === "id" || key3 === "volume" || key3 === "video_volume")) {
            const err70 = { instancePath: instancePath + "/instagram_audio", schemaPath: "#/$defs/instagram_audio/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema60, data: data46 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data46.id !== void 0) {
          let data47 = data46.id;
          if (typeof data47 === "string") {
            if (!pattern6.test(data47)) {
              const err71 = { instancePath: instancePath + "/instagram_audio/id", schemaPath: "#/$defs/instagram_audio/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema60.properties.id, data: data47 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          } else {
            const err72 = { instancePath: instancePath + "/instagram_audio/id", schemaPath: "#/$defs/instagram_audio/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema60.properties.id.type, parentSchema: schema60.properties.id, data: data47 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data46.volume !== void 0) {
          let data48 = data46.volume;
          if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
            const err73 = { instancePath: instancePath + "/instagram_audio/volume", schemaPath: "#/$defs/instagram_audio/properties/volume/type", keyword: "type", params: { type: "integer" }, schema: schema60.properties.volume.type, parentSchema: schema60.properties.volume, data: data48 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (typeof data48 == "number" && isFinite(data48)) {
            if (data48 > 100 || isNaN(data48)) {
              const err74 = { instancePath: instancePath + "/instagram_audio/volume", schemaPath: "#/$defs/instagram_audio/properties/volume/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema60.properties.volume, data: data48 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data48 < 0 || isNaN(data48)) {
              const err75 = { instancePath: instancePath + "/instagram_audio/volume", schemaPath: "#/$defs/instagram_audio/properties/volume/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema60.properties.volume, data: data48 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
        }
        if (data46.video_volume !== void 0) {
          let data49 = data46.video_volume;
          if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
            const err76 = { instancePath: instancePath + "/instagram_audio/video_volume", schemaPath: "#/$defs/instagram_audio/properties/video_volume/type", keyword: "type", params: { type: "integer" }, schema: schema60.properties.video_volume.type, parentSchema: schema60.properties.video_volume, data: data49 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (typeof data49 == "number" && isFinite(data49)) {
            if (data49 > 100 || isNaN(data49)) {
              const err77 = { instancePath: instancePath + "/instagram_audio/video_volume", schemaPath: "#/$defs/instagram_audio/properties/video_volume/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema60.properties.video_volume, data: data49 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (data49 < 0 || isNaN(data49)) {
              const err78 = { instancePath: instancePath + "/instagram_audio/video_volume", schemaPath: "#/$defs/instagram_audio/properties/video_volume/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema60.properties.video_volume, data: data49 };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
        }
      } else {
        const err79 = { instancePath: instancePath + "/instagram_audio", schemaPath: "#/$defs/instagram_audio/type", keyword: "type", params: { type: "object" }, schema: schema60.type, parentSchema: schema60, data: data46 };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.instagram_trial_graduation !== void 0) {
      let data50 = data.instagram_trial_graduation;
      if (typeof data50 !== "string") {
        const err80 = { instancePath: instancePath + "/instagram_trial_graduation", schemaPath: "#/properties/instagram_trial_graduation/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.instagram_trial_graduation.type, parentSchema: schema31.properties.instagram_trial_graduation, data: data50 };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
      if (!(data50 === "manual" || data50 === "performance")) {
        const err81 = { instancePath: instancePath + "/instagram_trial_graduation", schemaPath: "#/properties/instagram_trial_graduation/enum", keyword: "enum", params: { allowedValues: schema31.properties.instagram_trial_graduation.enum }, schema: schema31.properties.instagram_trial_graduation.enum, parentSchema: schema31.properties.instagram_trial_graduation, data: data50 };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.instagram_is_ai_generated !== void 0) {
      let data51 = data.instagram_is_ai_generated;
      if (typeof data51 !== "boolean") {
        const err82 = { instancePath: instancePath + "/instagram_is_ai_generated", schemaPath: "#/properties/instagram_is_ai_generated/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.instagram_is_ai_generated.type, parentSchema: schema31.properties.instagram_is_ai_generated, data: data51 };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.instagram_paid_partnership !== void 0) {
      let data52 = data.instagram_paid_partnership;
      if (typeof data52 !== "boolean") {
        const err83 = { instancePath: instancePath + "/instagram_paid_partnership", schemaPath: "#/properties/instagram_paid_partnership/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.instagram_paid_partnership.type, parentSchema: schema31.properties.instagram_paid_partnership, data: data52 };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.instagram_sponsor_ids !== void 0) {
      let data53 = data.instagram_sponsor_ids;
      if (Array.isArray(data53)) {
        if (data53.length > 2) {
          const err84 = { instancePath: instancePath + "/instagram_sponsor_ids", schemaPath: "#/properties/instagram_sponsor_ids/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema31.properties.instagram_sponsor_ids, data: data53 };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        const len7 = data53.length;
        for (let i10 = 0; i10 < len7; i10++) {
          let data54 = data53[i10];
          if (typeof data54 === "string") {
            if (!pattern6.test(data54)) {
              const err85 = { instancePath: instancePath + "/instagram_sponsor_ids/" + i10, schemaPath: "#/properties/instagram_sponsor_ids/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema31.properties.instagram_sponsor_ids.items, data: data54 };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/instagram_sponsor_ids/" + i10, schemaPath: "#/properties/instagram_sponsor_ids/items/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.instagram_sponsor_ids.items.type, parentSchema: schema31.properties.instagram_sponsor_ids.items, data: data54 };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        let i11 = data53.length;
        let j3;
        if (i11 > 1) {
          const indices3 = {};
          for (; i11--; ) {
            let item3 = data53[i11];
            if (typeof item3 !== "string") {
              continue;
            }
            if (typeof indices3[item3] == "number") {
              j3 = indices3[item3];
              const err87 = { instancePath: instancePath + "/instagram_sponsor_ids", schemaPath: "#/properties/instagram_sponsor_ids/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j3 }, schema: true, parentSchema: schema31.properties.instagram_sponsor_ids, data: data53 };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
              break;
            }
            indices3[item3] = i11;
          }
        }
      } else {
        const err88 = { instancePath: instancePath + "/instagram_sponsor_ids", schemaPath: "#/properties/instagram_sponsor_ids/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.instagram_sponsor_ids.type, parentSchema: schema31.properties.instagram_sponsor_ids, data: data53 };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.instagram_first_comment !== void 0) {
      let data55 = data.instagram_first_comment;
      if (typeof data55 !== "string") {
        const err89 = { instancePath: instancePath + "/instagram_first_comment", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data55 };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.instagram_comments !== void 0) {
      let data56 = data.instagram_comments;
      if (typeof data56 !== "boolean") {
        const err90 = { instancePath: instancePath + "/instagram_comments", schemaPath: "#/properties/instagram_comments/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.instagram_comments.type, parentSchema: schema31.properties.instagram_comments, data: data56 };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.facebook_description !== void 0) {
      let data57 = data.facebook_description;
      if (typeof data57 !== "string") {
        const err91 = { instancePath: instancePath + "/facebook_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data57 };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.facebook_media_urls !== void 0) {
      if (!validate21(data.facebook_media_urls, { instancePath: instancePath + "/facebook_media_urls", parentData: data, parentDataProperty: "facebook_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.facebook_scheduled_date !== void 0) {
      let data59 = data.facebook_scheduled_date;
      if (typeof data59 === "string") {
        if (func2(data59) < 1) {
          const err92 = { instancePath: instancePath + "/facebook_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data59 };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
      } else {
        const err93 = { instancePath: instancePath + "/facebook_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data59 };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.facebook_hand_off !== void 0) {
      let data60 = data.facebook_hand_off;
      if (typeof data60 !== "boolean") {
        const err94 = { instancePath: instancePath + "/facebook_hand_off", schemaPath: "#/properties/facebook_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.facebook_hand_off.type, parentSchema: schema31.properties.facebook_hand_off, data: data60 };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.facebook_link !== void 0) {
      let data61 = data.facebook_link;
      if (typeof data61 === "string") {
        if (!pattern11.test(data61)) {
          const err95 = { instancePath: instancePath + "/facebook_link", schemaPath: "#/properties/facebook_link/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s]+$" }, schema: "^https?://[^\\s]+$", parentSchema: schema31.properties.facebook_link, data: data61 };
          if (vErrors === null) {
            vErrors = [err95];
          } else {
            vErrors.push(err95);
          }
          errors++;
        }
      } else {
        const err96 = { instancePath: instancePath + "/facebook_link", schemaPath: "#/properties/facebook_link/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.facebook_link.type, parentSchema: schema31.properties.facebook_link, data: data61 };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.facebook_alt_text !== void 0) {
      let data62 = data.facebook_alt_text;
      if (typeof data62 === "string") {
        if (func2(data62) > 1e3) {
          const err97 = { instancePath: instancePath + "/facebook_alt_text", schemaPath: "#/properties/facebook_alt_text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema31.properties.facebook_alt_text, data: data62 };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
        if (func2(data62) < 1) {
          const err98 = { instancePath: instancePath + "/facebook_alt_text", schemaPath: "#/properties/facebook_alt_text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.facebook_alt_text, data: data62 };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
      } else {
        const err99 = { instancePath: instancePath + "/facebook_alt_text", schemaPath: "#/properties/facebook_alt_text/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.facebook_alt_text.type, parentSchema: schema31.properties.facebook_alt_text, data: data62 };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
    }
    if (data.facebook_title !== void 0) {
      let data63 = data.facebook_title;
      if (typeof data63 === "string") {
        if (func2(data63) > 255) {
          const err100 = { instancePath: instancePath + "/facebook_title", schemaPath: "#/properties/facebook_title/maxLength", keyword: "maxLength", params: { limit: 255 }, schema: 255, parentSchema: schema31.properties.facebook_title, data: data63 };
          if (vErrors === null) {
            vErrors = [err100];
          } else {
            vErrors.push(err100);
          }
          errors++;
        }
        if (func2(data63) < 1) {
          const err101 = { instancePath: instancePath + "/facebook_title", schemaPath: "#/properties/facebook_title/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.facebook_title, data: data63 };
          if (vErrors === null) {
            vErrors = [err101];
          } else {
            vErrors.push(err101);
          }
          errors++;
        }
      } else {
        const err102 = { instancePath: instancePath + "/facebook_title", schemaPath: "#/properties/facebook_title/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.facebook_title.type, parentSchema: schema31.properties.facebook_title, data: data63 };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
    }
    if (data.facebook_reel !== void 0) {
      let data64 = data.facebook_reel;
      if (typeof data64 !== "boolean") {
        const err103 = { instancePath: instancePath + "/facebook_reel", schemaPath: "#/properties/facebook_reel/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.facebook_reel.type, parentSchema: schema31.properties.facebook_reel, data: data64 };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
    }
    if (data.facebook_place_id !== void 0) {
      let data65 = data.facebook_place_id;
      if (typeof data65 === "string") {
        if (!pattern12.test(data65)) {
          const err104 = { instancePath: instancePath + "/facebook_place_id", schemaPath: "#/properties/facebook_place_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" }, schema: "^[0-9]{1,20}$", parentSchema: schema31.properties.facebook_place_id, data: data65 };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
      } else {
        const err105 = { instancePath: instancePath + "/facebook_place_id", schemaPath: "#/properties/facebook_place_id/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.facebook_place_id.type, parentSchema: schema31.properties.facebook_place_id, data: data65 };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
    }
    if (data.facebook_first_comment !== void 0) {
      let data66 = data.facebook_first_comment;
      if (typeof data66 !== "string") {
        const err106 = { instancePath: instancePath + "/facebook_first_comment", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data66 };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
    if (data.facebook_native_schedule !== void 0) {
      let data67 = data.facebook_native_schedule;
      if (typeof data67 !== "boolean") {
        const err107 = { instancePath: instancePath + "/facebook_native_schedule", schemaPath: "#/properties/facebook_native_schedule/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.facebook_native_schedule.type, parentSchema: schema31.properties.facebook_native_schedule, data: data67 };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.linkedin_description !== void 0) {
      let data68 = data.linkedin_description;
      if (typeof data68 !== "string") {
        const err108 = { instancePath: instancePath + "/linkedin_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data68 };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      }
    }
    if (data.linkedin_media_urls !== void 0) {
      if (!validate21(data.linkedin_media_urls, { instancePath: instancePath + "/linkedin_media_urls", parentData: data, parentDataProperty: "linkedin_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.linkedin_scheduled_date !== void 0) {
      let data70 = data.linkedin_scheduled_date;
      if (typeof data70 === "string") {
        if (func2(data70) < 1) {
          const err109 = { instancePath: instancePath + "/linkedin_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data70 };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
      } else {
        const err110 = { instancePath: instancePath + "/linkedin_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data70 };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
    if (data.linkedin_hand_off !== void 0) {
      let data71 = data.linkedin_hand_off;
      if (typeof data71 !== "boolean") {
        const err111 = { instancePath: instancePath + "/linkedin_hand_off", schemaPath: "#/properties/linkedin_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.linkedin_hand_off.type, parentSchema: schema31.properties.linkedin_hand_off, data: data71 };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.tiktok_description !== void 0) {
      let data72 = data.tiktok_description;
      if (typeof data72 !== "string") {
        const err112 = { instancePath: instancePath + "/tiktok_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data72 };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
    }
    if (data.tiktok_media_urls !== void 0) {
      if (!validate21(data.tiktok_media_urls, { instancePath: instancePath + "/tiktok_media_urls", parentData: data, parentDataProperty: "tiktok_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.tiktok_scheduled_date !== void 0) {
      let data74 = data.tiktok_scheduled_date;
      if (typeof data74 === "string") {
        if (func2(data74) < 1) {
          const err113 = { instancePath: instancePath + "/tiktok_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data74 };
          if (vErrors === null) {
            vErrors = [err113];
          } else {
            vErrors.push(err113);
          }
          errors++;
        }
      } else {
        const err114 = { instancePath: instancePath + "/tiktok_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data74 };
        if (vErrors === null) {
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
    }
    if (data.tiktok_hand_off !== void 0) {
      let data75 = data.tiktok_hand_off;
      if (typeof data75 !== "boolean") {
        const err115 = { instancePath: instancePath + "/tiktok_hand_off", schemaPath: "#/properties/tiktok_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.tiktok_hand_off.type, parentSchema: schema31.properties.tiktok_hand_off, data: data75 };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
    }
    if (data.threads_description !== void 0) {
      let data76 = data.threads_description;
      if (typeof data76 !== "string") {
        const err116 = { instancePath: instancePath + "/threads_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data76 };
        if (vErrors === null) {
          vErrors = [err116];
        } else {
          vErrors.push(err116);
        }
        errors++;
      }
    }
    if (data.threads_media_urls !== void 0) {
      if (!validate21(data.threads_media_urls, { instancePath: instancePath + "/threads_media_urls", parentData: data, parentDataProperty: "threads_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.threads_scheduled_date !== void 0) {
      let data78 = data.threads_scheduled_date;
      if (typeof data78 === "string") {
        if (func2(data78) < 1) {
          const err117 = { instancePath: instancePath + "/threads_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data78 };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
      } else {
        const err118 = { instancePath: instancePath + "/threads_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data78 };
        if (vErrors === null) {
          vErrors = [err118];
        } else {
          vErrors.push(err118);
        }
        errors++;
      }
    }
    if (data.threads_hand_off !== void 0) {
      let data79 = data.threads_hand_off;
      if (typeof data79 !== "boolean") {
        const err119 = { instancePath: instancePath + "/threads_hand_off", schemaPath: "#/properties/threads_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.threads_hand_off.type, parentSchema: schema31.properties.threads_hand_off, data: data79 };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
    }
    if (data.threads_chain !== void 0) {
      let data80 = data.threads_chain;
      if (typeof data80 !== "boolean") {
        const err120 = { instancePath: instancePath + "/threads_chain", schemaPath: "#/properties/threads_chain/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.threads_chain.type, parentSchema: schema31.properties.threads_chain, data: data80 };
        if (vErrors === null) {
          vErrors = [err120];
        } else {
          vErrors.push(err120);
        }
        errors++;
      }
    }
    if (data.threads_topic_tag !== void 0) {
      let data81 = data.threads_topic_tag;
      if (typeof data81 === "string") {
        if (!pattern13.test(data81)) {
          const err121 = { instancePath: instancePath + "/threads_topic_tag", schemaPath: "#/properties/threads_topic_tag/pattern", keyword: "pattern", params: { pattern: "^[^.&#\\s](?:[^.&]{0,48}[^.&\\s])?$" }, schema: "^[^.&#\\s](?:[^.&]{0,48}[^.&\\s])?$", parentSchema: schema31.properties.threads_topic_tag, data: data81 };
          if (vErrors === null) {
            vErrors = [err121];
          } else {
            vErrors.push(err121);
          }
          errors++;
        }
      } else {
        const err122 = { instancePath: instancePath + "/threads_topic_tag", schemaPath: "#/properties/threads_topic_tag/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.threads_topic_tag.type, parentSchema: schema31.properties.threads_topic_tag, data: data81 };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
    }
    if (data.threads_reply_control !== void 0) {
      let data82 = data.threads_reply_control;
      if (!(data82 === "everyone" || data82 === "accounts_you_follow" || data82 === "mentioned_only" || data82 === "parent_post_author_only" || data82 === "followers_only")) {
        const err123 = { instancePath: instancePath + "/threads_reply_control", schemaPath: "#/properties/threads_reply_control/enum", keyword: "enum", params: { allowedValues: schema31.properties.threads_reply_control.enum }, schema: schema31.properties.threads_reply_control.enum, parentSchema: schema31.properties.threads_reply_control, data: data82 };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
    }
    if (data.threads_link_attachment !== void 0) {
      let data83 = data.threads_link_attachment;
      if (typeof data83 === "string") {
        if (!pattern11.test(data83)) {
          const err124 = { instancePath: instancePath + "/threads_link_attachment", schemaPath: "#/properties/threads_link_attachment/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s]+$" }, schema: "^https?://[^\\s]+$", parentSchema: schema31.properties.threads_link_attachment, data: data83 };
          if (vErrors === null) {
            vErrors = [err124];
          } else {
            vErrors.push(err124);
          }
          errors++;
        }
      } else {
        const err125 = { instancePath: instancePath + "/threads_link_attachment", schemaPath: "#/properties/threads_link_attachment/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.threads_link_attachment.type, parentSchema: schema31.properties.threads_link_attachment, data: data83 };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
    }
    if (data.threads_poll !== void 0) {
      let data84 = data.threads_poll;
      if (Array.isArray(data84)) {
        if (data84.length > 4) {
          const err126 = { instancePath: instancePath + "/threads_poll", schemaPath: "#/properties/threads_poll/maxItems", keyword: "maxItems", params: { limit: 4 }, schema: 4, parentSchema: schema31.properties.threads_poll, data: data84 };
          if (vErrors === null) {
            vErrors = [err126];
          } else {
            vErrors.push(err126);
          }
          errors++;
        }
        if (data84.length < 2) {
          const err127 = { instancePath: instancePath + "/threads_poll", schemaPath: "#/properties/threads_poll/minItems", keyword: "minItems", params: { limit: 2 }, schema: 2, parentSchema: schema31.properties.threads_poll, data: data84 };
          if (vErrors === null) {
            vErrors = [err127];
          } else {
            vErrors.push(err127);
          }
          errors++;
        }
        const len8 = data84.length;
        for (let i12 = 0; i12 < len8; i12++) {
          let data85 = data84[i12];
          if (typeof data85 === "string") {
            if (func2(data85) > 25) {
              const err128 = { instancePath: instancePath + "/threads_poll/" + i12, schemaPath: "#/$defs/threads_poll_option/maxLength", keyword: "maxLength", params: { limit: 25 }, schema: 25, parentSchema: schema71, data: data85 };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            if (func2(data85) < 1) {
              const err129 = { instancePath: instancePath + "/threads_poll/" + i12, schemaPath: "#/$defs/threads_poll_option/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema71, data: data85 };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
          } else {
            const err130 = { instancePath: instancePath + "/threads_poll/" + i12, schemaPath: "#/$defs/threads_poll_option/type", keyword: "type", params: { type: "string" }, schema: schema71.type, parentSchema: schema71, data: data85 };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
        let i13 = data84.length;
        let j4;
        if (i13 > 1) {
          outer0:
            for (; i13--; ) {
              for (j4 = i13; j4--; ) {
                if (func0(data84[i13], data84[j4])) {
                  const err131 = { instancePath: instancePath + "/threads_poll", schemaPath: "#/properties/threads_poll/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j4 }, schema: true, parentSchema: schema31.properties.threads_poll, data: data84 };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err132 = { instancePath: instancePath + "/threads_poll", schemaPath: "#/properties/threads_poll/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.threads_poll.type, parentSchema: schema31.properties.threads_poll, data: data84 };
        if (vErrors === null) {
          vErrors = [err132];
        } else {
          vErrors.push(err132);
        }
        errors++;
      }
    }
    if (data.threads_alt_text !== void 0) {
      let data86 = data.threads_alt_text;
      if (typeof data86 === "string") {
        if (func2(data86) > 1e3) {
          const err133 = { instancePath: instancePath + "/threads_alt_text", schemaPath: "#/properties/threads_alt_text/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema31.properties.threads_alt_text, data: data86 };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
        if (func2(data86) < 1) {
          const err134 = { instancePath: instancePath + "/threads_alt_text", schemaPath: "#/properties/threads_alt_text/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.threads_alt_text, data: data86 };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
      } else {
        const err135 = { instancePath: instancePath + "/threads_alt_text", schemaPath: "#/properties/threads_alt_text/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.threads_alt_text.type, parentSchema: schema31.properties.threads_alt_text, data: data86 };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
    }
    if (data.pinterest_description !== void 0) {
      let data87 = data.pinterest_description;
      if (typeof data87 !== "string") {
        const err136 = { instancePath: instancePath + "/pinterest_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data87 };
        if (vErrors === null) {
          vErrors = [err136];
        } else {
          vErrors.push(err136);
        }
        errors++;
      }
    }
    if (data.pinterest_media_urls !== void 0) {
      if (!validate21(data.pinterest_media_urls, { instancePath: instancePath + "/pinterest_media_urls", parentData: data, parentDataProperty: "pinterest_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.pinterest_scheduled_date !== void 0) {
      let data89 = data.pinterest_scheduled_date;
      if (typeof data89 === "string") {
        if (func2(data89) < 1) {
          const err137 = { instancePath: instancePath + "/pinterest_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data89 };
          if (vErrors === null) {
            vErrors = [err137];
          } else {
            vErrors.push(err137);
          }
          errors++;
        }
      } else {
        const err138 = { instancePath: instancePath + "/pinterest_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data89 };
        if (vErrors === null) {
          vErrors = [err138];
        } else {
          vErrors.push(err138);
        }
        errors++;
      }
    }
    if (data.pinterest_hand_off !== void 0) {
      let data90 = data.pinterest_hand_off;
      if (typeof data90 !== "boolean") {
        const err139 = { instancePath: instancePath + "/pinterest_hand_off", schemaPath: "#/properties/pinterest_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.pinterest_hand_off.type, parentSchema: schema31.properties.pinterest_hand_off, data: data90 };
        if (vErrors === null) {
          vErrors = [err139];
        } else {
          vErrors.push(err139);
        }
        errors++;
      }
    }
    if (data.bluesky_description !== void 0) {
      let data91 = data.bluesky_description;
      if (typeof data91 !== "string") {
        const err140 = { instancePath: instancePath + "/bluesky_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data91 };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      }
    }
    if (data.bluesky_media_urls !== void 0) {
      if (!validate21(data.bluesky_media_urls, { instancePath: instancePath + "/bluesky_media_urls", parentData: data, parentDataProperty: "bluesky_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.bluesky_scheduled_date !== void 0) {
      let data93 = data.bluesky_scheduled_date;
      if (typeof data93 === "string") {
        if (func2(data93) < 1) {
          const err141 = { instancePath: instancePath + "/bluesky_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data93 };
          if (vErrors === null) {
            vErrors = [err141];
          } else {
            vErrors.push(err141);
          }
          errors++;
        }
      } else {
        const err142 = { instancePath: instancePath + "/bluesky_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data93 };
        if (vErrors === null) {
          vErrors = [err142];
        } else {
          vErrors.push(err142);
        }
        errors++;
      }
    }
    if (data.bluesky_hand_off !== void 0) {
      let data94 = data.bluesky_hand_off;
      if (typeof data94 !== "boolean") {
        const err143 = { instancePath: instancePath + "/bluesky_hand_off", schemaPath: "#/properties/bluesky_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.bluesky_hand_off.type, parentSchema: schema31.properties.bluesky_hand_off, data: data94 };
        if (vErrors === null) {
          vErrors = [err143];
        } else {
          vErrors.push(err143);
        }
        errors++;
      }
    }
    if (data.google_business_description !== void 0) {
      let data95 = data.google_business_description;
      if (typeof data95 !== "string") {
        const err144 = { instancePath: instancePath + "/google_business_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data95 };
        if (vErrors === null) {
          vErrors = [err144];
        } else {
          vErrors.push(err144);
        }
        errors++;
      }
    }
    if (data.google_business_media_urls !== void 0) {
      if (!validate21(data.google_business_media_urls, { instancePath: instancePath + "/google_business_media_urls", parentData: data, parentDataProperty: "google_business_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.google_business_scheduled_date !== void 0) {
      let data97 = data.google_business_scheduled_date;
      if (typeof data97 === "string") {
        if (func2(data97) < 1) {
          const err145 = { instancePath: instancePath + "/google_business_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data97 };
          if (vErrors === null) {
            vErrors = [err145];
          } else {
            vErrors.push(err145);
          }
          errors++;
        }
      } else {
        const err146 = { instancePath: instancePath + "/google_business_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data97 };
        if (vErrors === null) {
          vErrors = [err146];
        } else {
          vErrors.push(err146);
        }
        errors++;
      }
    }
    if (data.google_business_hand_off !== void 0) {
      let data98 = data.google_business_hand_off;
      if (typeof data98 !== "boolean") {
        const err147 = { instancePath: instancePath + "/google_business_hand_off", schemaPath: "#/properties/google_business_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.google_business_hand_off.type, parentSchema: schema31.properties.google_business_hand_off, data: data98 };
        if (vErrors === null) {
          vErrors = [err147];
        } else {
          vErrors.push(err147);
        }
        errors++;
      }
    }
    if (data.snapchat_description !== void 0) {
      let data99 = data.snapchat_description;
      if (typeof data99 !== "string") {
        const err148 = { instancePath: instancePath + "/snapchat_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data99 };
        if (vErrors === null) {
          vErrors = [err148];
        } else {
          vErrors.push(err148);
        }
        errors++;
      }
    }
    if (data.snapchat_media_urls !== void 0) {
      if (!validate21(data.snapchat_media_urls, { instancePath: instancePath + "/snapchat_media_urls", parentData: data, parentDataProperty: "snapchat_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.snapchat_scheduled_date !== void 0) {
      let data101 = data.snapchat_scheduled_date;
      if (typeof data101 === "string") {
        if (func2(data101) < 1) {
          const err149 = { instancePath: instancePath + "/snapchat_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data101 };
          if (vErrors === null) {
            vErrors = [err149];
          } else {
            vErrors.push(err149);
          }
          errors++;
        }
      } else {
        const err150 = { instancePath: instancePath + "/snapchat_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data101 };
        if (vErrors === null) {
          vErrors = [err150];
        } else {
          vErrors.push(err150);
        }
        errors++;
      }
    }
    if (data.snapchat_hand_off !== void 0) {
      let data102 = data.snapchat_hand_off;
      if (typeof data102 !== "boolean") {
        const err151 = { instancePath: instancePath + "/snapchat_hand_off", schemaPath: "#/properties/snapchat_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.snapchat_hand_off.type, parentSchema: schema31.properties.snapchat_hand_off, data: data102 };
        if (vErrors === null) {
          vErrors = [err151];
        } else {
          vErrors.push(err151);
        }
        errors++;
      }
    }
    if (data.mastodon_description !== void 0) {
      let data103 = data.mastodon_description;
      if (typeof data103 !== "string") {
        const err152 = { instancePath: instancePath + "/mastodon_description", schemaPath: "#/$defs/caption/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data103 };
        if (vErrors === null) {
          vErrors = [err152];
        } else {
          vErrors.push(err152);
        }
        errors++;
      }
    }
    if (data.mastodon_media_urls !== void 0) {
      if (!validate21(data.mastodon_media_urls, { instancePath: instancePath + "/mastodon_media_urls", parentData: data, parentDataProperty: "mastodon_media_urls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.mastodon_scheduled_date !== void 0) {
      let data105 = data.mastodon_scheduled_date;
      if (typeof data105 === "string") {
        if (func2(data105) < 1) {
          const err153 = { instancePath: instancePath + "/mastodon_scheduled_date", schemaPath: "#/$defs/date/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema39, data: data105 };
          if (vErrors === null) {
            vErrors = [err153];
          } else {
            vErrors.push(err153);
          }
          errors++;
        }
      } else {
        const err154 = { instancePath: instancePath + "/mastodon_scheduled_date", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, schema: schema39.type, parentSchema: schema39, data: data105 };
        if (vErrors === null) {
          vErrors = [err154];
        } else {
          vErrors.push(err154);
        }
        errors++;
      }
    }
    if (data.mastodon_hand_off !== void 0) {
      let data106 = data.mastodon_hand_off;
      if (typeof data106 !== "boolean") {
        const err155 = { instancePath: instancePath + "/mastodon_hand_off", schemaPath: "#/properties/mastodon_hand_off/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.mastodon_hand_off.type, parentSchema: schema31.properties.mastodon_hand_off, data: data106 };
        if (vErrors === null) {
          vErrors = [err155];
        } else {
          vErrors.push(err155);
        }
        errors++;
      }
    }
  } else {
    const err156 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err156];
    } else {
      vErrors.push(err156);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validatePost
};
