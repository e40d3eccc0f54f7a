// Made by `npm run generate` from schemas/config.schema.json. Do not edit.
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

// <stdin>
var validateConfig = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:mergecast:schema:config", "description": "`mergecast.yml` at the root of the repository. Every key has a default except `profiles`. Secrets are never in it.", "type": "object", "additionalProperties": false, "required": ["profiles"], "properties": { "content": { "description": "Folders with posts, at any depth, from the repository's root.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "default": ["content/posts"], "examples": [["content/posts"], ["brands/north", "brands/south"]] }, "timezone": { "$ref": "#/$defs/timezone" }, "profiles": { "description": "The accounts of each brand or client, by a name of your own.", "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/profile_name" }, "additionalProperties": { "$ref": "#/$defs/profile" }, "examples": [{ "my_brand": { "instagram": { "account_id": "17841400000000000", "login": "facebook" }, "threads": { "account_id": "31415926535" } } }] }, "media": { "description": "How a platform fetches a file of this repository.", "type": "object", "additionalProperties": false, "default": {}, "properties": { "host": { "description": "`auto`: the bucket or mirror that is configured here, else GitHub; videos are uploaded where the platform takes them. `github`: GitHub serves it. `s3`: a bucket of yours does. `url_template`: a mirror of yours does.", "enum": ["auto", "github", "s3", "url_template"], "default": "auto", "examples": ["s3"] }, "s3": { "$ref": "#/$defs/s3" }, "url_template": { "description": "An `https://` address with `{path}` in it, and `{sha}` where wanted; only `http://127.0.0.1`, `http://localhost` and `http://[::1]` may do without TLS.", "type": "string", "pattern": "^(?:https://[^\\s/?#@{}]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/\\S*\\{path\\}\\S*$", "examples": ["https://cdn.example.com/{path}?v={sha}"] } }, "allOf": [{ "if": { "required": ["host"], "properties": { "host": { "const": "url_template" } } }, "then": { "required": ["url_template"] } }, { "if": { "required": ["host"], "properties": { "host": { "const": "s3" } } }, "then": { "required": ["s3"] } }, { "if": { "required": ["host"], "properties": { "host": { "enum": ["github", "s3"] } } }, "then": { "properties": { "url_template": false } } }, { "if": { "required": ["host"], "properties": { "host": { "enum": ["github", "url_template"] } } }, "then": { "properties": { "s3": false } } }], "examples": [{ "host": "github" }, { "host": "s3", "s3": { "bucket": "my-brand-media", "region": "eu-central-1" } }, { "host": "url_template", "url_template": "https://cdn.example.com/{path}?v={sha}" }] }, "schedule": { "description": "How posts are timed.", "type": "object", "additionalProperties": false, "default": {}, "properties": { "lookahead": { "$ref": "#/$defs/duration", "default": "0s" }, "max_lateness": { "$ref": "#/$defs/duration", "default": "24h" }, "min_spacing": { "$ref": "#/$defs/duration", "default": "0s" }, "time_budget": { "$ref": "#/$defs/duration", "default": "10m" }, "min_lead_time": { "$ref": "#/$defs/duration", "default": "10m" }, "max_horizon": { "$ref": "#/$defs/duration", "default": "75d" } }, "examples": [{ "lookahead": "15m", "max_lateness": "24h" }] }, "max_attempts": { "description": "After so many failed tries a destination is failed.", "type": "integer", "minimum": 1, "maximum": 100, "default": 8, "examples": [5] }, "ledger": { "description": "Where claims and outcomes are recorded.", "type": "object", "additionalProperties": false, "default": {}, "properties": { "ref": { "description": "The prefix of the ledger's git refs; the profile's name follows after `/`. A prefix under `refs/heads/` is for hosts that refuse others.", "type": "string", "pattern": "^refs(?:/(?!\\S*\\.lock(?:/|$))[A-Za-z0-9_](?:[A-Za-z0-9_-]|\\.(?=[A-Za-z0-9_-]))*){2,}$", "default": "refs/mergecast/ledger", "examples": ["refs/heads/mergecast-ledger"] } }, "examples": [{ "ref": "refs/heads/mergecast-ledger" }] }, "graph_api_version": { "description": "The version of Meta's Graph API, such as `v25.0`.", "type": "string", "pattern": "^v[0-9]+\\.[0-9]+$", "default": "v25.0", "examples": ["v25.0"] }, "paused": { "description": "Holds posts back, visibly, while it is here.", "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "reason": { "description": "Why; shown wherever a post is held back.", "type": "string", "minLength": 1, "examples": ["Quiet week"] }, "until": { "description": "When posts go out again, written as in `scheduled_date`. Left out: until the pause is removed.", "type": "string", "minLength": 1, "examples": ["2026-06-01T08:00:00Z", "2026-06-01 08:00"] }, "profiles": { "description": "Which profiles rest. Left out: every one.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "examples": [["my_brand"]] } }, "examples": [{ "reason": "Quiet week", "until": "2026-06-01T08:00:00Z" }] }, "policy": { "$ref": "#/$defs/policy", "default": {} }, "write_back": { "description": "How status and addresses get back into the posts: `direct` commits to the branch; `pull_request` keeps one pull request on GitHub up to date, for branches that take nothing else.", "enum": ["direct", "pull_request"], "default": "direct", "examples": ["pull_request"] } }, "$defs": { "profile_name": { "type": "string", "description": "A profile's name: letters, digits, `_` and `-`, beginning with a letter or digit.", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$", "examples": ["my_brand"] }, "timezone": { "description": "A zone of the IANA database.", "type": "string", "minLength": 1, "examples": ["Europe/Berlin"] }, "digits": { "description": "The platform's id of the account, in digits. Best in quotes: long numbers lose digits in other tools.", "type": ["string", "integer"], "pattern": "^[0-9]+$", "minimum": 0, "maximum": 9007199254740991, "examples": ["17841400000000000"] }, "s3": { "description": "A bucket of any store that speaks the S3 protocol. The keys are in the environment: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, where there is one, AWS_SESSION_TOKEN.", "type": "object", "additionalProperties": false, "required": ["bucket"], "properties": { "bucket": { "description": "The name of the bucket.", "type": "string", "pattern": "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "examples": ["my-brand-media"] }, "region": { "description": "The region of the bucket; `auto` for stores without regions, such as R2.", "type": "string", "pattern": "^[a-z0-9-]{1,40}$", "default": "us-east-1", "examples": ["eu-central-1"] }, "endpoint": { "description": "The origin of a store other than AWS, without a path; only `http://127.0.0.1`, `http://localhost` and `http://[::1]` may do without TLS.", "type": "string", "pattern": "^(?:https://[^\\s/?#@{}]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/?$", "examples": ["https://storage.googleapis.com"] }, "path_style": { "description": "`true` puts the bucket's name into the path instead of the host, as MinIO and many others want it. Left out: true with an endpoint, false without.", "type": "boolean", "examples": [true] }, "prefix": { "description": "A folder in the bucket.", "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$", "default": "mergecast", "examples": ["mergecast"] }, "cleanup": { "description": "`true` removes the files that a run stored once their posts are out.", "type": "boolean", "default": false, "examples": [true] } }, "examples": [{ "bucket": "my-brand-media", "region": "eu-central-1" }] }, "environment_variable": { "description": "The name of an environment variable: letters, digits and `_`. Never the token itself.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,99}$", "examples": ["FB_PAGE_TOKEN"] }, "rule_level": { "description": "`off`, `notice`, `warn` or `error`.", "enum": ["off", "notice", "warn", "error"], "examples": ["warn"] }, "texts": { "description": "A list of texts.", "type": "array", "maxItems": 1e3, "items": { "type": "string", "minLength": 1 }, "examples": [["ceramics"]] }, "blackout": { "description": "A time in which nothing should go out.", "type": "object", "additionalProperties": false, "required": ["from", "reason"], "properties": { "from": { "description": "The first day, or the instant at which it begins, written as in `scheduled_date`. Days are those of the config's time zone.", "type": "string", "minLength": 1, "examples": ["2026-12-24", "2026-12-24 18:00"] }, "to": { "description": "The last day, or the instant at which it ends. Left out: one day.", "type": "string", "minLength": 1, "examples": ["2026-12-26"] }, "reason": { "description": "Why; shown with each post.", "type": "string", "minLength": 1, "examples": ["Christmas"] }, "profiles": { "description": "Which profiles are silent. Left out: every one.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "examples": [["my_brand"]] } }, "examples": [{ "from": "2026-12-24", "to": "2026-12-26", "reason": "Christmas" }] }, "policy": { "description": "What the team asks of its posts. Review speaks of it; publishing is not held back by it.", "type": "object", "additionalProperties": false, "properties": { "rules": { "description": "How loudly review speaks of each rule: `off`, `notice`, `warn` or `error`. Only `error` turns the check red.", "type": "object", "additionalProperties": false, "properties": { "min_gap": { "$ref": "#/$defs/rule_level" }, "quota": { "$ref": "#/$defs/rule_level" }, "blackout": { "$ref": "#/$defs/rule_level" }, "past_date": { "$ref": "#/$defs/rule_level" }, "now": { "$ref": "#/$defs/rule_level" }, "lead_time": { "$ref": "#/$defs/rule_level" }, "horizon": { "$ref": "#/$defs/rule_level" }, "duplicate": { "$ref": "#/$defs/rule_level" }, "same_media": { "$ref": "#/$defs/rule_level" }, "similar_caption": { "$ref": "#/$defs/rule_level" }, "orphaned_media": { "$ref": "#/$defs/rule_level" }, "drift": { "$ref": "#/$defs/rule_level" }, "withdrawn": { "$ref": "#/$defs/rule_level" }, "owned_fields": { "$ref": "#/$defs/rule_level" }, "alt_text": { "$ref": "#/$defs/rule_level" }, "hashtags": { "$ref": "#/$defs/rule_level" }, "words": { "$ref": "#/$defs/rule_level" }, "reviewers": { "$ref": "#/$defs/rule_level" } }, "examples": [{ "min_gap": "error", "alt_text": "warn", "same_media": "off" }] }, "hashtags": { "description": "Hashtags of captions, without `#`. Upper and lower case do not count.", "type": "object", "additionalProperties": false, "properties": { "allowed": { "$ref": "#/$defs/texts" }, "forbidden": { "$ref": "#/$defs/texts" }, "required": { "$ref": "#/$defs/texts" } }, "examples": [{ "forbidden": ["ad"], "required": ["studio"] }] }, "words": { "description": "Words or phrases of captions, whole words, in upper or lower case.", "type": "object", "additionalProperties": false, "properties": { "forbidden": { "$ref": "#/$defs/texts" }, "required": { "$ref": "#/$defs/texts" } }, "examples": [{ "forbidden": ["cheap", "best price"] }] }, "reviewers": { "$ref": "#/$defs/texts" }, "blackout": { "description": "Times in which nothing should go out. Review speaks of posts in them; `paused` holds posts back.", "type": "array", "maxItems": 1e3, "items": { "$ref": "#/$defs/blackout" }, "examples": [[{ "from": "2026-12-24", "to": "2026-12-26", "reason": "Christmas" }]] } }, "examples": [{ "rules": { "alt_text": "error" }, "hashtags": { "forbidden": ["ad"] } }] }, "duration": { "description": "Whole numbers with the units d, h, m and s, the longest first: `15m`, `24h`, `1h30m`; 0 for none.", "type": ["string", "integer"], "pattern": "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", "minimum": 0, "maximum": 0, "examples": ["15m", "1h30m", 0] }, "account": { "description": "An account on a platform.", "type": "object", "additionalProperties": false, "required": ["account_id"], "properties": { "account_id": { "description": "The platform's id or name of the account.", "type": ["string", "integer"], "minLength": 1, "minimum": 0, "maximum": 9007199254740991, "examples": ["my_brand"] }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "account_id": "my_brand" }] }, "instagram_account": { "description": "A professional account on Instagram.", "type": "object", "additionalProperties": false, "required": ["account_id"], "properties": { "account_id": { "$ref": "#/$defs/digits" }, "login": { "description": "How the token was had: `facebook` (Facebook Login, graph.facebook.com) or `instagram` (Instagram Login, graph.instagram.com).", "enum": ["facebook", "instagram"], "default": "facebook", "examples": ["instagram"] }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "account_id": "17841400000000000" }] }, "threads_account": { "description": "An account on Threads.", "type": "object", "additionalProperties": false, "required": ["account_id"], "properties": { "account_id": { "$ref": "#/$defs/digits" }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "account_id": "31415926535" }] }, "facebook_account": { "description": "A Page on Facebook.", "type": "object", "additionalProperties": false, "required": ["page_id"], "properties": { "page_id": { "$ref": "#/$defs/digits" }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "page_id": "1029384756" }] }, "profile": { "description": "A brand or client: one account for each platform.", "type": "object", "additionalProperties": false, "properties": { "timezone": { "$ref": "#/$defs/timezone" }, "policy": { "$ref": "#/$defs/policy" }, "x": { "$ref": "#/$defs/account" }, "youtube": { "$ref": "#/$defs/account" }, "instagram": { "$ref": "#/$defs/instagram_account" }, "facebook": { "$ref": "#/$defs/facebook_account" }, "linkedin": { "$ref": "#/$defs/account" }, "tiktok": { "$ref": "#/$defs/account" }, "threads": { "$ref": "#/$defs/threads_account" }, "pinterest": { "$ref": "#/$defs/account" }, "bluesky": { "$ref": "#/$defs/account" }, "google_business": { "$ref": "#/$defs/account" }, "snapchat": { "$ref": "#/$defs/account" }, "mastodon": { "$ref": "#/$defs/account" } }, "examples": [{ "instagram": { "account_id": "17841400000000000" } }] } }, "examples": [{ "profiles": { "my_brand": { "instagram": { "account_id": "17841400000000000" } } } }, { "content": ["content/posts"], "timezone": "Europe/Berlin", "profiles": { "my_brand": { "instagram": { "account_id": "17841400000000000", "login": "facebook" }, "threads": { "account_id": "31415926535" }, "facebook": { "page_id": "1029384756", "access_token_env": "FB_PAGE_TOKEN" } } }, "media": { "host": "github" }, "schedule": { "lookahead": "15m", "max_lateness": "24h", "min_spacing": "0s", "time_budget": "10m", "min_lead_time": "10m", "max_horizon": "75d" }, "write_back": "direct" }] };
var schema32 = { "description": "A zone of the IANA database.", "type": "string", "minLength": 1, "examples": ["Europe/Berlin"] };
var schema33 = { "type": "string", "description": "A profile's name: letters, digits, `_` and `-`, beginning with a letter or digit.", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$", "examples": ["my_brand"] };
var schema73 = { "description": "A bucket of any store that speaks the S3 protocol. The keys are in the environment: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, where there is one, AWS_SESSION_TOKEN.", "type": "object", "additionalProperties": false, "required": ["bucket"], "properties": { "bucket": { "description": "The name of the bucket.", "type": "string", "pattern": "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "examples": ["my-brand-media"] }, "region": { "description": "The region of the bucket; `auto` for stores without regions, such as R2.", "type": "string", "pattern": "^[a-z0-9-]{1,40}$", "default": "us-east-1", "examples": ["eu-central-1"] }, "endpoint": { "description": "The origin of a store other than AWS, without a path; only `http://127.0.0.1`, `http://localhost` and `http://[::1]` may do without TLS.", "type": "string", "pattern": "^(?:https://[^\\s/?#@{}]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/?$", "examples": ["https://storage.googleapis.com"] }, "path_style": { "description": "`true` puts the bucket's name into the path instead of the host, as MinIO and many others want it. Left out: true with an endpoint, false without.", "type": "boolean", "examples": [true] }, "prefix": { "description": "A folder in the bucket.", "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$", "default": "mergecast", "examples": ["mergecast"] }, "cleanup": { "description": "`true` removes the files that a run stored once their posts are out.", "type": "boolean", "default": false, "examples": [true] } }, "examples": [{ "bucket": "my-brand-media", "region": "eu-central-1" }] };
var schema74 = { "description": "Whole numbers with the units d, h, m and s, the longest first: `15m`, `24h`, `1h30m`; 0 for none.", "type": ["string", "integer"], "pattern": "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", "minimum": 0, "maximum": 0, "examples": ["15m", "1h30m", 0] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
var pattern12 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
var pattern13 = new RegExp("^[a-z0-9-]{1,40}$", "u");
var pattern14 = new RegExp("^(?:https://[^\\s/?#@{}]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/?$", "u");
var pattern15 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$", "u");
var pattern16 = new RegExp("^(?:https://[^\\s/?#@{}]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/\\S*\\{path\\}\\S*$", "u");
var pattern17 = new RegExp("^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", "u");
var pattern23 = new RegExp("^refs(?:/(?!\\S*\\.lock(?:/|$))[A-Za-z0-9_](?:[A-Za-z0-9_-]|\\.(?=[A-Za-z0-9_-]))*){2,}$", "u");
var pattern24 = new RegExp("^v[0-9]+\\.[0-9]+$", "u");
var schema34 = { "description": "A brand or client: one account for each platform.", "type": "object", "additionalProperties": false, "properties": { "timezone": { "$ref": "#/$defs/timezone" }, "policy": { "$ref": "#/$defs/policy" }, "x": { "$ref": "#/$defs/account" }, "youtube": { "$ref": "#/$defs/account" }, "instagram": { "$ref": "#/$defs/instagram_account" }, "facebook": { "$ref": "#/$defs/facebook_account" }, "linkedin": { "$ref": "#/$defs/account" }, "tiktok": { "$ref": "#/$defs/account" }, "threads": { "$ref": "#/$defs/threads_account" }, "pinterest": { "$ref": "#/$defs/account" }, "bluesky": { "$ref": "#/$defs/account" }, "google_business": { "$ref": "#/$defs/account" }, "snapchat": { "$ref": "#/$defs/account" }, "mastodon": { "$ref": "#/$defs/account" } }, "examples": [{ "instagram": { "account_id": "17841400000000000" } }] };
var schema36 = { "description": "What the team asks of its posts. Review speaks of it; publishing is not held back by it.", "type": "object", "additionalProperties": false, "properties": { "rules": { "description": "How loudly review speaks of each rule: `off`, `notice`, `warn` or `error`. Only `error` turns the check red.", "type": "object", "additionalProperties": false, "properties": { "min_gap": { "$ref": "#/$defs/rule_level" }, "quota": { "$ref": "#/$defs/rule_level" }, "blackout": { "$ref": "#/$defs/rule_level" }, "past_date": { "$ref": "#/$defs/rule_level" }, "now": { "$ref": "#/$defs/rule_level" }, "lead_time": { "$ref": "#/$defs/rule_level" }, "horizon": { "$ref": "#/$defs/rule_level" }, "duplicate": { "$ref": "#/$defs/rule_level" }, "same_media": { "$ref": "#/$defs/rule_level" }, "similar_caption": { "$ref": "#/$defs/rule_level" }, "orphaned_media": { "$ref": "#/$defs/rule_level" }, "drift": { "$ref": "#/$defs/rule_level" }, "withdrawn": { "$ref": "#/$defs/rule_level" }, "owned_fields": { "$ref": "#/$defs/rule_level" }, "alt_text": { "$ref": "#/$defs/rule_level" }, "hashtags": { "$ref": "#/$defs/rule_level" }, "words": { "$ref": "#/$defs/rule_level" }, "reviewers": { "$ref": "#/$defs/rule_level" } }, "examples": [{ "min_gap": "error", "alt_text": "warn", "same_media": "off" }] }, "hashtags": { "description": "Hashtags of captions, without `#`. Upper and lower case do not count.", "type": "object", "additionalProperties": false, "properties": { "allowed": { "$ref": "#/$defs/texts" }, "forbidden": { "$ref": "#/$defs/texts" }, "required": { "$ref": "#/$defs/texts" } }, "examples": [{ "forbidden": ["ad"], "required": ["studio"] }] }, "words": { "description": "Words or phrases of captions, whole words, in upper or lower case.", "type": "object", "additionalProperties": false, "properties": { "forbidden": { "$ref": "#/$defs/texts" }, "required": { "$ref": "#/$defs/texts" } }, "examples": [{ "forbidden": ["cheap", "best price"] }] }, "reviewers": { "$ref": "#/$defs/texts" }, "blackout": { "description": "Times in which nothing should go out. Review speaks of posts in them; `paused` holds posts back.", "type": "array", "maxItems": 1e3, "items": { "$ref": "#/$defs/blackout" }, "examples": [[{ "from": "2026-12-24", "to": "2026-12-26", "reason": "Christmas" }]] } }, "examples": [{ "rules": { "alt_text": "error" }, "hashtags": { "forbidden": ["ad"] } }] };
var schema37 = { "description": "`off`, `notice`, `warn` or `error`.", "enum": ["off", "notice", "warn", "error"], "examples": ["warn"] };
var schema55 = { "description": "A list of texts.", "type": "array", "maxItems": 1e3, "items": { "type": "string", "minLength": 1 }, "examples": [["ceramics"]] };
var schema61 = { "description": "A time in which nothing should go out.", "type": "object", "additionalProperties": false, "required": ["from", "reason"], "properties": { "from": { "description": "The first day, or the instant at which it begins, written as in `scheduled_date`. Days are those of the config's time zone.", "type": "string", "minLength": 1, "examples": ["2026-12-24", "2026-12-24 18:00"] }, "to": { "description": "The last day, or the instant at which it ends. Left out: one day.", "type": "string", "minLength": 1, "examples": ["2026-12-26"] }, "reason": { "description": "Why; shown with each post.", "type": "string", "minLength": 1, "examples": ["Christmas"] }, "profiles": { "description": "Which profiles are silent. Left out: every one.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "examples": [["my_brand"]] } }, "examples": [{ "from": "2026-12-24", "to": "2026-12-26", "reason": "Christmas" }] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "rules" || key0 === "hashtags" || key0 === "words" || key0 === "reviewers" || key0 === "blackout")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema36, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data0 = data.rules;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!func1.call(schema36.properties.rules.properties, key1)) {
            const err1 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema36.properties.rules, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.min_gap !== void 0) {
          let data1 = data0.min_gap;
          if (!(data1 === "off" || data1 === "notice" || data1 === "warn" || data1 === "error")) {
            const err2 = { instancePath: instancePath + "/rules/min_gap", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.quota !== void 0) {
          let data2 = data0.quota;
          if (!(data2 === "off" || data2 === "notice" || data2 === "warn" || data2 === "error")) {
            const err3 = { instancePath: instancePath + "/rules/quota", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.blackout !== void 0) {
          let data3 = data0.blackout;
          if (!(data3 === "off" || data3 === "notice" || data3 === "warn" || data3 === "error")) {
            const err4 = { instancePath: instancePath + "/rules/blackout", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data3 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.past_date !== void 0) {
          let data4 = data0.past_date;
          if (!(data4 === "off" || data4 === "notice" || data4 === "warn" || data4 === "error")) {
            const err5 = { instancePath: instancePath + "/rules/past_date", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data4 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.now !== void 0) {
          let data5 = data0.now;
          if (!(data5 === "off" || data5 === "notice" || data5 === "warn" || data5 === "error")) {
            const err6 = { instancePath: instancePath + "/rules/now", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data5 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.lead_time !== void 0) {
          let data6 = data0.lead_time;
          if (!(data6 === "off" || data6 === "notice" || data6 === "warn" || data6 === "error")) {
            const err7 = { instancePath: instancePath + "/rules/lead_time", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data6 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.horizon !== void 0) {
          let data7 = data0.horizon;
          if (!(data7 === "off" || data7 === "notice" || data7 === "warn" || data7 === "error")) {
            const err8 = { instancePath: instancePath + "/rules/horizon", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data7 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.duplicate !== void 0) {
          let data8 = data0.duplicate;
          if (!(data8 === "off" || data8 === "notice" || data8 === "warn" || data8 === "error")) {
            const err9 = { instancePath: instancePath + "/rules/duplicate", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data8 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.same_media !== void 0) {
          let data9 = data0.same_media;
          if (!(data9 === "off" || data9 === "notice" || data9 === "warn" || data9 === "error")) {
            const err10 = { instancePath: instancePath + "/rules/same_media", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data9 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.similar_caption !== void 0) {
          let data10 = data0.similar_caption;
          if (!(data10 === "off" || data10 === "notice" || data10 === "warn" || data10 === "error")) {
            const err11 = { instancePath: instancePath + "/rules/similar_caption", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data10 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.orphaned_media !== void 0) {
          let data11 = data0.orphaned_media;
          if (!(data11 === "off" || data11 === "notice" || data11 === "warn" || data11 === "error")) {
            const err12 = { instancePath: instancePath + "/rules/orphaned_media", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data11 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.drift !== void 0) {
          let data12 = data0.drift;
          if (!(data12 === "off" || data12 === "notice" || data12 === "warn" || data12 === "error")) {
            const err13 = { instancePath: instancePath + "/rules/drift", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data12 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.withdrawn !== void 0) {
          let data13 = data0.withdrawn;
          if (!(data13 === "off" || data13 === "notice" || data13 === "warn" || data13 === "error")) {
            const err14 = { instancePath: instancePath + "/rules/withdrawn", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data13 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.owned_fields !== void 0) {
          let data14 = data0.owned_fields;
          if (!(data14 === "off" || data14 === "notice" || data14 === "warn" || data14 === "error")) {
            const err15 = { instancePath: instancePath + "/rules/owned_fields", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data14 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data0.alt_text !== void 0) {
          let data15 = data0.alt_text;
          if (!(data15 === "off" || data15 === "notice" || data15 === "warn" || data15 === "error")) {
            const err16 = { instancePath: instancePath + "/rules/alt_text", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data15 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data0.hashtags !== void 0) {
          let data16 = data0.hashtags;
          if (!(data16 === "off" || data16 === "notice" || data16 === "warn" || data16 === "error")) {
            const err17 = { instancePath: instancePath + "/rules/hashtags", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data16 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data0.words !== void 0) {
          let data17 = data0.words;
          if (!(data17 === "off" || data17 === "notice" || data17 === "warn" || data17 === "error")) {
            const err18 = { instancePath: instancePath + "/rules/words", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data17 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data0.reviewers !== void 0) {
          let data18 = data0.reviewers;
          if (!(data18 === "off" || data18 === "notice" || data18 === "warn" || data18 === "error")) {
            const err19 = { instancePath: instancePath + "/rules/reviewers", schemaPath: "#/$defs/rule_level/enum", keyword: "enum", params: { allowedValues: schema37.enum }, schema: schema37.enum, parentSchema: schema37, data: data18 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, schema: schema36.properties.rules.type, parentSchema: schema36.properties.rules, data: data0 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.hashtags !== void 0) {
      let data19 = data.hashtags;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key2 in data19) {
          if (!(key2 === "allowed" || key2 === "forbidden" || key2 === "required")) {
            const err21 = { instancePath: instancePath + "/hashtags", schemaPath: "#/properties/hashtags/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema36.properties.hashtags, data: data19 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data19.allowed !== void 0) {
          let data20 = data19.allowed;
          if (Array.isArray(data20)) {
            if (data20.length > 1e3) {
              const err22 = { instancePath: instancePath + "/hashtags/allowed", schemaPath: "#/$defs/texts/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema55, data: data20 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            const len0 = data20.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data21 = data20[i0];
              if (typeof data21 === "string") {
                if (func2(data21) < 1) {
                  const err23 = { instancePath: instancePath + "/hashtags/allowed/" + i0, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema55.items, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/hashtags/allowed/" + i0, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, schema: schema55.items.type, parentSchema: schema55.items, data: data21 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/hashtags/allowed", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, schema: schema55.type, parentSchema: schema55, data: data20 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data19.forbidden !== void 0) {
          let data22 = data19.forbidden;
          if (Array.isArray(data22)) {
            if (data22.length > 1e3) {
              const err26 = { instancePath: instancePath + "/hashtags/forbidden", schemaPath: "#/$defs/texts/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema55, data: data22 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            const len1 = data22.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data23 = data22[i1];
              if (typeof data23 === "string") {
                if (func2(data23) < 1) {
                  const err27 = { instancePath: instancePath + "/hashtags/forbidden/" + i1, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema55.items, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/hashtags/forbidden/" + i1, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, schema: schema55.items.type, parentSchema: schema55.items, data: data23 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/hashtags/forbidden", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, schema: schema55.type, parentSchema: schema55, data: data22 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data19.required !== void 0) {
          let data24 = data19.required;
          if (Array.isArray(data24)) {
            if (data24.length > 1e3) {
              const err30 = { instancePath: instancePath + "/hashtags/required", schemaPath: "#/$defs/texts/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema55, data: data24 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            const len2 = data24.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data25 = data24[i2];
              if (typeof data25 === "string") {
                if (func2(data25) < 1) {
                  const err31 = { instancePath: instancePath + "/hashtags/required/" + i2, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema55.items, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/hashtags/required/" + i2, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, schema: schema55.items.type, parentSchema: schema55.items, data: data25 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/hashtags/required", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, schema: schema55.type, parentSchema: schema55, data: data24 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/hashtags", schemaPath: "#/properties/hashtags/type", keyword: "type", params: { type: "object" }, schema: schema36.properties.hashtags.type, parentSchema: schema36.properties.hashtags, data: data19 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.words !== void 0) {
      let data26 = data.words;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (const key3 in data26) {
          if (!(key3 === "forbidden" || key3 === "required")) {
            const err35 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema36.properties.words, data: data26 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data26.forbidden !== void 0) {
          let data27 = data26.forbidden;
          if (Array.isArray(data27)) {
            if (data27.length > 1e3) {
              const err36 = { instancePath: instancePath + "/words/forbidden", schemaPath: "#/$defs/texts/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema55, data: data27 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            const len3 = data27.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data28 = data27[i3];
              if (typeof data28 === "string") {
                if (func2(data28) < 1) {
                  const err37 = { instancePath: instancePath + "/words/forbidden/" + i3, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema55.items, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/words/forbidden/" + i3, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, schema: schema55.items.type, parentSchema: schema55.items, data: data28 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/words/forbidden", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, schema: schema55.type, parentSchema: schema55, data: data27 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data26.required !== void 0) {
          let data29 = data26.required;
          if (Array.isArray(data29)) {
            if (data29.length > 1e3) {
              const err40 = { instancePath: instancePath + "/words/required", schemaPath: "#/$defs/texts/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema55, data: data29 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            const len4 = data29.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data30 = data29[i4];
              if (typeof data30 === "string") {
                if (func2(data30) < 1) {
                  const err41 = { instancePath: instancePath + "/words/required/" + i4, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema55.items, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/words/required/" + i4, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, schema: schema55.items.type, parentSchema: schema55.items, data: data30 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/words/required", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, schema: schema55.type, parentSchema: schema55, data: data29 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "object" }, schema: schema36.properties.words.type, parentSchema: schema36.properties.words, data: data26 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.reviewers !== void 0) {
      let data31 = data.reviewers;
      if (Array.isArray(data31)) {
        if (data31.length > 1e3) {
          const err45 = { instancePath: instancePath + "/reviewers", schemaPath: "#/$defs/texts/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema55, data: data31 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        const len5 = data31.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data32 = data31[i5];
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err46 = { instancePath: instancePath + "/reviewers/" + i5, schemaPath: "#/$defs/texts/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema55.items, data: data32 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = { instancePath: instancePath + "/reviewers/" + i5, schemaPath: "#/$defs/texts/items/type", keyword: "type", params: { type: "string" }, schema: schema55.items.type, parentSchema: schema55.items, data: data32 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/reviewers", schemaPath: "#/$defs/texts/type", keyword: "type", params: { type: "array" }, schema: schema55.type, parentSchema: schema55, data: data31 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.blackout !== void 0) {
      let data33 = data.blackout;
      if (Array.isArray(data33)) {
        if (data33.length > 1e3) {
          const err49 = { instancePath: instancePath + "/blackout", schemaPath: "#/properties/blackout/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema36.properties.blackout, data: data33 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        const len6 = data33.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data34 = data33[i6];
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.from === void 0) {
              const err50 = { instancePath: instancePath + "/blackout/" + i6, schemaPath: "#/$defs/blackout/required", keyword: "required", params: { missingProperty: "from" }, schema: schema61.required, parentSchema: schema61, data: data34 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data34.reason === void 0) {
              const err51 = { instancePath: instancePath + "/blackout/" + i6, schemaPath: "#/$defs/blackout/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema61.required, parentSchema: schema61, data: data34 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            for (const key4 in data34) {
              if (!(key4 === "from" || key4 === "to" || key4 === "reason" || key4 === "profiles")) {
                const err52 = { instancePath: instancePath + "/blackout/" + i6, schemaPath: "#/$defs/blackout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema61, data: data34 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data34.from !== void 0) {
              let data35 = data34.from;
              if (typeof data35 === "string") {
                if (func2(data35) < 1) {
                  const err53 = { instancePath: instancePath + "/blackout/" + i6 + "/from", schemaPath: "#/$defs/blackout/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema61.properties.from, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/blackout/" + i6 + "/from", schemaPath: "#/$defs/blackout/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema61.properties.from.type, parentSchema: schema61.properties.from, data: data35 };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data34.to !== void 0) {
              let data36 = data34.to;
              if (typeof data36 === "string") {
                if (func2(data36) < 1) {
                  const err55 = { instancePath: instancePath + "/blackout/" + i6 + "/to", schemaPath: "#/$defs/blackout/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema61.properties.to, data: data36 };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = { instancePath: instancePath + "/blackout/" + i6 + "/to", schemaPath: "#/$defs/blackout/properties/to/type", keyword: "type", params: { type: "string" }, schema: schema61.properties.to.type, parentSchema: schema61.properties.to, data: data36 };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data34.reason !== void 0) {
              let data37 = data34.reason;
              if (typeof data37 === "string") {
                if (func2(data37) < 1) {
                  const err57 = { instancePath: instancePath + "/blackout/" + i6 + "/reason", schemaPath: "#/$defs/blackout/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema61.properties.reason, data: data37 };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              } else {
                const err58 = { instancePath: instancePath + "/blackout/" + i6 + "/reason", schemaPath: "#/$defs/blackout/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema61.properties.reason.type, parentSchema: schema61.properties.reason, data: data37 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data34.profiles !== void 0) {
              let data38 = data34.profiles;
              if (Array.isArray(data38)) {
                if (data38.length < 1) {
                  const err59 = { instancePath: instancePath + "/blackout/" + i6 + "/profiles", schemaPath: "#/$defs/blackout/properties/profiles/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema61.properties.profiles, data: data38 };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                const len7 = data38.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data39 = data38[i7];
                  if (typeof data39 === "string") {
                    if (func2(data39) < 1) {
                      const err60 = { instancePath: instancePath + "/blackout/" + i6 + "/profiles/" + i7, schemaPath: "#/$defs/blackout/properties/profiles/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema61.properties.profiles.items, data: data39 };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                  } else {
                    const err61 = { instancePath: instancePath + "/blackout/" + i6 + "/profiles/" + i7, schemaPath: "#/$defs/blackout/properties/profiles/items/type", keyword: "type", params: { type: "string" }, schema: schema61.properties.profiles.items.type, parentSchema: schema61.properties.profiles.items, data: data39 };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
              } else {
                const err62 = { instancePath: instancePath + "/blackout/" + i6 + "/profiles", schemaPath: "#/$defs/blackout/properties/profiles/type", keyword: "type", params: { type: "array" }, schema: schema61.properties.profiles.type, parentSchema: schema61.properties.profiles, data: data38 };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
          } else {
            const err63 = { instancePath: instancePath + "/blackout/" + i6, schemaPath: "#/$defs/blackout/type", keyword: "type", params: { type: "object" }, schema: schema61.type, parentSchema: schema61, data: data34 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/blackout", schemaPath: "#/properties/blackout/type", keyword: "type", params: { type: "array" }, schema: schema36.properties.blackout.type, parentSchema: schema36.properties.blackout, data: data33 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
  } else {
    const err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err65];
    } else {
      vErrors.push(err65);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema62 = { "description": "An account on a platform.", "type": "object", "additionalProperties": false, "required": ["account_id"], "properties": { "account_id": { "description": "The platform's id or name of the account.", "type": ["string", "integer"], "minLength": 1, "minimum": 0, "maximum": 9007199254740991, "examples": ["my_brand"] }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "account_id": "my_brand" }] };
var schema63 = { "description": "The name of an environment variable: letters, digits and `_`. Never the token itself.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,99}$", "examples": ["FB_PAGE_TOKEN"] };
var pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,99}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, schema: schema62.required, parentSchema: schema62, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "account_id" || key0 === "access_token_env")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema62, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.account_id !== void 0) {
      let data0 = data.account_id;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: schema62.properties.account_id.type }, schema: schema62.properties.account_id.type, parentSchema: schema62.properties.account_id, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema62.properties.account_id, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema62.properties.account_id, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema62.properties.account_id, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.access_token_env !== void 0) {
      let data1 = data.access_token_env;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err6 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,99}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,99}$", parentSchema: schema63, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/type", keyword: "type", params: { type: "string" }, schema: schema63.type, parentSchema: schema63, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema62.type, parentSchema: schema62, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema64 = { "description": "A professional account on Instagram.", "type": "object", "additionalProperties": false, "required": ["account_id"], "properties": { "account_id": { "$ref": "#/$defs/digits" }, "login": { "description": "How the token was had: `facebook` (Facebook Login, graph.facebook.com) or `instagram` (Instagram Login, graph.instagram.com).", "enum": ["facebook", "instagram"], "default": "facebook", "examples": ["instagram"] }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "account_id": "17841400000000000" }] };
var schema65 = { "description": "The platform's id of the account, in digits. Best in quotes: long numbers lose digits in other tools.", "type": ["string", "integer"], "pattern": "^[0-9]+$", "minimum": 0, "maximum": 9007199254740991, "examples": ["17841400000000000"] };
var pattern6 = new RegExp("^[0-9]+$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.login === void 0) {
      data.login = "facebook";
    }
    if (data.account_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "account_id" || key0 === "login" || key0 === "access_token_env")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema64, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.account_id !== void 0) {
      let data0 = data.account_id;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/type", keyword: "type", params: { type: schema65.type }, schema: schema65.type, parentSchema: schema65, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema65, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema65, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema65, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    let data1 = data.login;
    if (!(data1 === "facebook" || data1 === "instagram")) {
      const err6 = { instancePath: instancePath + "/login", schemaPath: "#/properties/login/enum", keyword: "enum", params: { allowedValues: schema64.properties.login.enum }, schema: schema64.properties.login.enum, parentSchema: schema64.properties.login, data: data1 };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.access_token_env !== void 0) {
      let data2 = data.access_token_env;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err7 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,99}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,99}$", parentSchema: schema63, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/type", keyword: "type", params: { type: "string" }, schema: schema63.type, parentSchema: schema63, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema64.type, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema67 = { "description": "A Page on Facebook.", "type": "object", "additionalProperties": false, "required": ["page_id"], "properties": { "page_id": { "$ref": "#/$defs/digits" }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "page_id": "1029384756" }] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.page_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page_id" }, schema: schema67.required, parentSchema: schema67, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "page_id" || key0 === "access_token_env")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema67, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.page_id !== void 0) {
      let data0 = data.page_id;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/page_id", schemaPath: "#/$defs/digits/type", keyword: "type", params: { type: schema65.type }, schema: schema65.type, parentSchema: schema65, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/page_id", schemaPath: "#/$defs/digits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema65, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/page_id", schemaPath: "#/$defs/digits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema65, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err5 = { instancePath: instancePath + "/page_id", schemaPath: "#/$defs/digits/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema65, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.access_token_env !== void 0) {
      let data1 = data.access_token_env;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err6 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,99}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,99}$", parentSchema: schema63, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/type", keyword: "type", params: { type: "string" }, schema: schema63.type, parentSchema: schema63, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema67.type, parentSchema: schema67, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema70 = { "description": "An account on Threads.", "type": "object", "additionalProperties": false, "required": ["account_id"], "properties": { "account_id": { "$ref": "#/$defs/digits" }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "account_id": "31415926535" }] };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, schema: schema70.required, parentSchema: schema70, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "account_id" || key0 === "access_token_env")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema70, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.account_id !== void 0) {
      let data0 = data.account_id;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/type", keyword: "type", params: { type: schema65.type }, schema: schema65.type, parentSchema: schema65, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema65, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema65, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern6.test(data0)) {
          const err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema65, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.access_token_env !== void 0) {
      let data1 = data.access_token_env;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err6 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,99}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,99}$", parentSchema: schema63, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/type", keyword: "type", params: { type: "string" }, schema: schema63.type, parentSchema: schema63, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema70.type, parentSchema: schema70, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema34.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data0 = data.timezone;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema32, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.policy !== void 0) {
      if (!validate22(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.x !== void 0) {
      if (!validate24(data.x, { instancePath: instancePath + "/x", parentData: data, parentDataProperty: "x", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.youtube !== void 0) {
      if (!validate24(data.youtube, { instancePath: instancePath + "/youtube", parentData: data, parentDataProperty: "youtube", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.instagram !== void 0) {
      if (!validate27(data.instagram, { instancePath: instancePath + "/instagram", parentData: data, parentDataProperty: "instagram", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.facebook !== void 0) {
      if (!validate29(data.facebook, { instancePath: instancePath + "/facebook", parentData: data, parentDataProperty: "facebook", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.linkedin !== void 0) {
      if (!validate24(data.linkedin, { instancePath: instancePath + "/linkedin", parentData: data, parentDataProperty: "linkedin", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.tiktok !== void 0) {
      if (!validate24(data.tiktok, { instancePath: instancePath + "/tiktok", parentData: data, parentDataProperty: "tiktok", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.threads !== void 0) {
      if (!validate33(data.threads, { instancePath: instancePath + "/threads", parentData: data, parentDataProperty: "threads", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.pinterest !== void 0) {
      if (!validate24(data.pinterest, { instancePath: instancePath + "/pinterest", parentData: data, parentDataProperty: "pinterest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.bluesky !== void 0) {
      if (!validate24(data.bluesky, { instancePath: instancePath + "/bluesky", parentData: data, parentDataProperty: "bluesky", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.google_business !== void 0) {
      if (!validate24(data.google_business, { instancePath: instancePath + "/google_business", parentData: data, parentDataProperty: "google_business", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.snapchat !== void 0) {
      if (!validate24(data.snapchat, { instancePath: instancePath + "/snapchat", parentData: data, parentDataProperty: "snapchat", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.mastodon !== void 0) {
      if (!validate24(data.mastodon, { instancePath: instancePath + "/mastodon", parentData: data, parentDataProperty: "mastodon", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.content === void 0) {
      data.content = ["content/posts"];
    }
    if (data.media === void 0) {
      data.media = {};
    }
    if (data.schedule === void 0) {
      data.schedule = {};
    }
    if (data.max_attempts === void 0) {
      data.max_attempts = 8;
    }
    if (data.ledger === void 0) {
      data.ledger = {};
    }
    if (data.graph_api_version === void 0) {
      data.graph_api_version = "v25.0";
    }
    if (data.policy === void 0) {
      data.policy = {};
    }
    if (data.write_back === void 0) {
      data.write_back = "direct";
    }
    if (data.profiles === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profiles" }, schema: schema31.required, parentSchema: schema31, data };
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
    let data0 = data.content;
    if (Array.isArray(data0)) {
      if (data0.length < 1) {
        const err2 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.content, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data1 = data0[i0];
        if (typeof data1 === "string") {
          if (func2(data1) < 1) {
            const err3 = { instancePath: instancePath + "/content/" + i0, schemaPath: "#/properties/content/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.content.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        } else {
          const err4 = { instancePath: instancePath + "/content/" + i0, schemaPath: "#/properties/content/items/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.content.items.type, parentSchema: schema31.properties.content.items, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    } else {
      const err5 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.content.type, parentSchema: schema31.properties.content, data: data0 };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.timezone !== void 0) {
      let data2 = data.timezone;
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err6 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema32, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/timezone", schemaPath: "#/$defs/timezone/type", keyword: "type", params: { type: "string" }, schema: schema32.type, parentSchema: schema32, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.profiles !== void 0) {
      let data3 = data.profiles;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (Object.keys(data3).length < 1) {
          const err8 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.profiles, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data3) {
          const _errs11 = errors;
          if (typeof key1 === "string") {
            if (!pattern4.test(key1)) {
              const err9 = { instancePath: instancePath + "/profiles", schemaPath: "#/$defs/profile_name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema33, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/profiles", schemaPath: "#/$defs/profile_name/type", keyword: "type", params: { type: "string" }, schema: schema33.type, parentSchema: schema33, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var valid4 = _errs11 === errors;
          if (!valid4) {
            const err11 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema31.properties.profiles.propertyNames, parentSchema: schema31.properties.profiles, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        for (const key2 in data3) {
          if (!validate21(data3[key2], { instancePath: instancePath + "/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.profiles.type, parentSchema: schema31.properties.profiles, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    let data5 = data.media;
    const _errs19 = errors;
    let valid8 = true;
    const _errs20 = errors;
    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
      let missing0;
      if (data5.host === void 0 && (missing0 = "host")) {
        const err13 = {};
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        if (data5.host !== void 0) {
          if ("url_template" !== data5.host) {
            const err14 = {};
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      }
    }
    var _valid0 = _errs20 === errors;
    errors = _errs19;
    if (vErrors !== null) {
      if (_errs19) {
        vErrors.length = _errs19;
      } else {
        vErrors = null;
      }
    }
    if (_valid0) {
      const _errs22 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.url_template === void 0) {
          const err15 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/allOf/0/then/required", keyword: "required", params: { missingProperty: "url_template" }, schema: schema31.properties.media.allOf[0].then.required, parentSchema: schema31.properties.media.allOf[0].then, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      var _valid0 = _errs22 === errors;
      valid8 = _valid0;
    }
    if (!valid8) {
      const err16 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.media.allOf[0].if, parentSchema: schema31.properties.media.allOf[0], data: data5 };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    const _errs24 = errors;
    let valid10 = true;
    const _errs25 = errors;
    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
      let missing1;
      if (data5.host === void 0 && (missing1 = "host")) {
        const err17 = {};
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      } else {
        if (data5.host !== void 0) {
          if ("s3" !== data5.host) {
            const err18 = {};
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs25 === errors;
    errors = _errs24;
    if (vErrors !== null) {
      if (_errs24) {
        vErrors.length = _errs24;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs27 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.s3 === void 0) {
          const err19 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/allOf/1/then/required", keyword: "required", params: { missingProperty: "s3" }, schema: schema31.properties.media.allOf[1].then.required, parentSchema: schema31.properties.media.allOf[1].then, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
      var _valid1 = _errs27 === errors;
      valid10 = _valid1;
    }
    if (!valid10) {
      const err20 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.media.allOf[1].if, parentSchema: schema31.properties.media.allOf[1], data: data5 };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    const _errs29 = errors;
    let valid12 = true;
    const _errs30 = errors;
    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
      let missing2;
      if (data5.host === void 0 && (missing2 = "host")) {
        const err21 = {};
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      } else {
        if (data5.host !== void 0) {
          let data8 = data5.host;
          if (!(data8 === "github" || data8 === "s3")) {
            const err22 = {};
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      }
    }
    var _valid2 = _errs30 === errors;
    errors = _errs29;
    if (vErrors !== null) {
      if (_errs29) {
        vErrors.length = _errs29;
      } else {
        vErrors = null;
      }
    }
    if (_valid2) {
      const _errs32 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.url_template !== void 0) {
          const err23 = { instancePath: instancePath + "/media/url_template", schemaPath: "#/properties/media/allOf/2/then/properties/url_template/false schema", keyword: "false schema", params: {}, schema: false, parentSchema: schema31.properties.media.allOf[2].then.properties.url_template, data: data5.url_template };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
      var _valid2 = _errs32 === errors;
      valid12 = _valid2;
      if (valid12) {
        var props0 = {};
        props0.url_template = true;
        props0.host = true;
      }
    }
    if (!valid12) {
      const err24 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.media.allOf[2].if, parentSchema: schema31.properties.media.allOf[2], data: data5 };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    if (props0 !== true) {
      props0 = props0 || {};
      props0.host = true;
    }
    const _errs34 = errors;
    let valid15 = true;
    const _errs35 = errors;
    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
      let missing3;
      if (data5.host === void 0 && (missing3 = "host")) {
        const err25 = {};
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      } else {
        if (data5.host !== void 0) {
          let data10 = data5.host;
          if (!(data10 === "github" || data10 === "url_template")) {
            const err26 = {};
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      }
    }
    var _valid3 = _errs35 === errors;
    errors = _errs34;
    if (vErrors !== null) {
      if (_errs34) {
        vErrors.length = _errs34;
      } else {
        vErrors = null;
      }
    }
    if (_valid3) {
      const _errs37 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.s3 !== void 0) {
          const err27 = { instancePath: instancePath + "/media/s3", schemaPath: "#/properties/media/allOf/3/then/properties/s3/false schema", keyword: "false schema", params: {}, schema: false, parentSchema: schema31.properties.media.allOf[3].then.properties.s3, data: data5.s3 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
      var _valid3 = _errs37 === errors;
      valid15 = _valid3;
      if (valid15) {
        var props1 = {};
        props1.s3 = true;
        props1.host = true;
      }
    }
    if (!valid15) {
      const err28 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, schema: schema31.properties.media.allOf[3].if, parentSchema: schema31.properties.media.allOf[3], data: data5 };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    if (props0 !== true && props1 !== void 0) {
      if (props1 === true) {
        props0 = true;
      } else {
        props0 = props0 || {};
        Object.assign(props0, props1);
      }
    }
    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
      if (data5.host === void 0) {
        data5.host = "auto";
      }
      for (const key3 in data5) {
        if (!(key3 === "host" || key3 === "s3" || key3 === "url_template")) {
          const err29 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema31.properties.media, data: data5 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      }
      let data12 = data5.host;
      if (!(data12 === "auto" || data12 === "github" || data12 === "s3" || data12 === "url_template")) {
        const err30 = { instancePath: instancePath + "/media/host", schemaPath: "#/properties/media/properties/host/enum", keyword: "enum", params: { allowedValues: schema31.properties.media.properties.host.enum }, schema: schema31.properties.media.properties.host.enum, parentSchema: schema31.properties.media.properties.host, data: data12 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (data5.s3 !== void 0) {
        let data13 = data5.s3;
        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
          if (data13.region === void 0) {
            data13.region = "us-east-1";
          }
          if (data13.prefix === void 0) {
            data13.prefix = "mergecast";
          }
          if (data13.cleanup === void 0) {
            data13.cleanup = false;
          }
          if (data13.bucket === void 0) {
            const err31 = { instancePath: instancePath + "/media/s3", schemaPath: "#/$defs/s3/required", keyword: "required", params: { missingProperty: "bucket" }, schema: schema73.required, parentSchema: schema73, data: data13 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          for (const key4 in data13) {
            if (!(key4 === "bucket" || key4 === "region" || key4 === "endpoint" || key4 === "path_style" || key4 === "prefix" || key4 === "cleanup")) {
              const err32 = { instancePath: instancePath + "/media/s3", schemaPath: "#/$defs/s3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema73, data: data13 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
          if (data13.bucket !== void 0) {
            let data14 = data13.bucket;
            if (typeof data14 === "string") {
              if (!pattern12.test(data14)) {
                const err33 = { instancePath: instancePath + "/media/s3/bucket", schemaPath: "#/$defs/s3/properties/bucket/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" }, schema: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", parentSchema: schema73.properties.bucket, data: data14 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            } else {
              const err34 = { instancePath: instancePath + "/media/s3/bucket", schemaPath: "#/$defs/s3/properties/bucket/type", keyword: "type", params: { type: "string" }, schema: schema73.properties.bucket.type, parentSchema: schema73.properties.bucket, data: data14 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
          let data15 = data13.region;
          if (typeof data15 === "string") {
            if (!pattern13.test(data15)) {
              const err35 = { instancePath: instancePath + "/media/s3/region", schemaPath: "#/$defs/s3/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]{1,40}$" }, schema: "^[a-z0-9-]{1,40}$", parentSchema: schema73.properties.region, data: data15 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/media/s3/region", schemaPath: "#/$defs/s3/properties/region/type", keyword: "type", params: { type: "string" }, schema: schema73.properties.region.type, parentSchema: schema73.properties.region, data: data15 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (data13.endpoint !== void 0) {
            let data16 = data13.endpoint;
            if (typeof data16 === "string") {
              if (!pattern14.test(data16)) {
                const err37 = { instancePath: instancePath + "/media/s3/endpoint", schemaPath: "#/$defs/s3/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\s/?#@{}]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/?$" }, schema: "^(?:https://[^\\s/?#@{}]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/?$", parentSchema: schema73.properties.endpoint, data: data16 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            } else {
              const err38 = { instancePath: instancePath + "/media/s3/endpoint", schemaPath: "#/$defs/s3/properties/endpoint/type", keyword: "type", params: { type: "string" }, schema: schema73.properties.endpoint.type, parentSchema: schema73.properties.endpoint, data: data16 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
          if (data13.path_style !== void 0) {
            let data17 = data13.path_style;
            if (typeof data17 !== "boolean") {
              const err39 = { instancePath: instancePath + "/media/s3/path_style", schemaPath: "#/$defs/s3/properties/path_style/type", keyword: "type", params: { type: "boolean" }, schema: schema73.properties.path_style.type, parentSchema: schema73.properties.path_style, data: data17 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
          let data18 = data13.prefix;
          if (typeof data18 === "string") {
            if (!pattern15.test(data18)) {
              const err40 = { instancePath: instancePath + "/media/s3/prefix", schemaPath: "#/$defs/s3/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$" }, schema: "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}$", parentSchema: schema73.properties.prefix, data: data18 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/media/s3/prefix", schemaPath: "#/$defs/s3/properties/prefix/type", keyword: "type", params: { type: "string" }, schema: schema73.properties.prefix.type, parentSchema: schema73.properties.prefix, data: data18 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          let data19 = data13.cleanup;
          if (typeof data19 !== "boolean") {
            const err42 = { instancePath: instancePath + "/media/s3/cleanup", schemaPath: "#/$defs/s3/properties/cleanup/type", keyword: "type", params: { type: "boolean" }, schema: schema73.properties.cleanup.type, parentSchema: schema73.properties.cleanup, data: data19 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        } else {
          const err43 = { instancePath: instancePath + "/media/s3", schemaPath: "#/$defs/s3/type", keyword: "type", params: { type: "object" }, schema: schema73.type, parentSchema: schema73, data: data13 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
      if (data5.url_template !== void 0) {
        let data20 = data5.url_template;
        if (typeof data20 === "string") {
          if (!pattern16.test(data20)) {
            const err44 = { instancePath: instancePath + "/media/url_template", schemaPath: "#/properties/media/properties/url_template/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\s/?#@{}]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/\\S*\\{path\\}\\S*$" }, schema: "^(?:https://[^\\s/?#@{}]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/\\S*\\{path\\}\\S*$", parentSchema: schema31.properties.media.properties.url_template, data: data20 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        } else {
          const err45 = { instancePath: instancePath + "/media/url_template", schemaPath: "#/properties/media/properties/url_template/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.media.properties.url_template.type, parentSchema: schema31.properties.media.properties.url_template, data: data20 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    } else {
      const err46 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.media.type, parentSchema: schema31.properties.media, data: data5 };
      if (vErrors === null) {
        vErrors = [err46];
      } else {
        vErrors.push(err46);
      }
      errors++;
    }
    let data21 = data.schedule;
    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
      if (data21.lookahead === void 0) {
        data21.lookahead = "0s";
      }
      if (data21.max_lateness === void 0) {
        data21.max_lateness = "24h";
      }
      if (data21.min_spacing === void 0) {
        data21.min_spacing = "0s";
      }
      if (data21.time_budget === void 0) {
        data21.time_budget = "10m";
      }
      if (data21.min_lead_time === void 0) {
        data21.min_lead_time = "10m";
      }
      if (data21.max_horizon === void 0) {
        data21.max_horizon = "75d";
      }
      for (const key5 in data21) {
        if (!(key5 === "lookahead" || key5 === "max_lateness" || key5 === "min_spacing" || key5 === "time_budget" || key5 === "min_lead_time" || key5 === "max_horizon")) {
          const err47 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema31.properties.schedule, data: data21 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
      let data22 = data21.lookahead;
      if (typeof data22 !== "string" && !(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
        const err48 = { instancePath: instancePath + "/schedule/lookahead", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema74.type }, schema: schema74.type, parentSchema: schema74, data: data22 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data22 == "number" && isFinite(data22)) {
        if (data22 > 0 || isNaN(data22)) {
          const err49 = { instancePath: instancePath + "/schedule/lookahead", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema74, data: data22 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data22 < 0 || isNaN(data22)) {
          const err50 = { instancePath: instancePath + "/schedule/lookahead", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema74, data: data22 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      }
      if (typeof data22 === "string") {
        if (!pattern17.test(data22)) {
          const err51 = { instancePath: instancePath + "/schedule/lookahead", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$" }, schema: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", parentSchema: schema74, data: data22 };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      }
      let data23 = data21.max_lateness;
      if (typeof data23 !== "string" && !(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
        const err52 = { instancePath: instancePath + "/schedule/max_lateness", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema74.type }, schema: schema74.type, parentSchema: schema74, data: data23 };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 > 0 || isNaN(data23)) {
          const err53 = { instancePath: instancePath + "/schedule/max_lateness", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema74, data: data23 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data23 < 0 || isNaN(data23)) {
          const err54 = { instancePath: instancePath + "/schedule/max_lateness", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema74, data: data23 };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
      }
      if (typeof data23 === "string") {
        if (!pattern17.test(data23)) {
          const err55 = { instancePath: instancePath + "/schedule/max_lateness", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$" }, schema: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", parentSchema: schema74, data: data23 };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
      }
      let data24 = data21.min_spacing;
      if (typeof data24 !== "string" && !(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
        const err56 = { instancePath: instancePath + "/schedule/min_spacing", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema74.type }, schema: schema74.type, parentSchema: schema74, data: data24 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 > 0 || isNaN(data24)) {
          const err57 = { instancePath: instancePath + "/schedule/min_spacing", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema74, data: data24 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data24 < 0 || isNaN(data24)) {
          const err58 = { instancePath: instancePath + "/schedule/min_spacing", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema74, data: data24 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
      if (typeof data24 === "string") {
        if (!pattern17.test(data24)) {
          const err59 = { instancePath: instancePath + "/schedule/min_spacing", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$" }, schema: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", parentSchema: schema74, data: data24 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      }
      let data25 = data21.time_budget;
      if (typeof data25 !== "string" && !(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
        const err60 = { instancePath: instancePath + "/schedule/time_budget", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema74.type }, schema: schema74.type, parentSchema: schema74, data: data25 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 > 0 || isNaN(data25)) {
          const err61 = { instancePath: instancePath + "/schedule/time_budget", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema74, data: data25 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        if (data25 < 0 || isNaN(data25)) {
          const err62 = { instancePath: instancePath + "/schedule/time_budget", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema74, data: data25 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
      }
      if (typeof data25 === "string") {
        if (!pattern17.test(data25)) {
          const err63 = { instancePath: instancePath + "/schedule/time_budget", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$" }, schema: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", parentSchema: schema74, data: data25 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
      }
      let data26 = data21.min_lead_time;
      if (typeof data26 !== "string" && !(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
        const err64 = { instancePath: instancePath + "/schedule/min_lead_time", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema74.type }, schema: schema74.type, parentSchema: schema74, data: data26 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
      if (typeof data26 == "number" && isFinite(data26)) {
        if (data26 > 0 || isNaN(data26)) {
          const err65 = { instancePath: instancePath + "/schedule/min_lead_time", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema74, data: data26 };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        if (data26 < 0 || isNaN(data26)) {
          const err66 = { instancePath: instancePath + "/schedule/min_lead_time", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema74, data: data26 };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      }
      if (typeof data26 === "string") {
        if (!pattern17.test(data26)) {
          const err67 = { instancePath: instancePath + "/schedule/min_lead_time", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$" }, schema: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", parentSchema: schema74, data: data26 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
      }
      let data27 = data21.max_horizon;
      if (typeof data27 !== "string" && !(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
        const err68 = { instancePath: instancePath + "/schedule/max_horizon", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema74.type }, schema: schema74.type, parentSchema: schema74, data: data27 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
      if (typeof data27 == "number" && isFinite(data27)) {
        if (data27 > 0 || isNaN(data27)) {
          const err69 = { instancePath: instancePath + "/schedule/max_horizon", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema74, data: data27 };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data27 < 0 || isNaN(data27)) {
          const err70 = { instancePath: instancePath + "/schedule/max_horizon", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema74, data: data27 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      }
      if (typeof data27 === "string") {
        if (!pattern17.test(data27)) {
          const err71 = { instancePath: instancePath + "/schedule/max_horizon", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$" }, schema: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", parentSchema: schema74, data: data27 };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
      }
    } else {
      const err72 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.schedule.type, parentSchema: schema31.properties.schedule, data: data21 };
      if (vErrors === null) {
        vErrors = [err72];
      } else {
        vErrors.push(err72);
      }
      errors++;
    }
    let data28 = data.max_attempts;
    if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
      const err73 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/properties/max_attempts/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.max_attempts.type, parentSchema: schema31.properties.max_attempts, data: data28 };
      if (vErrors === null) {
        vErrors = [err73];
      } else {
        vErrors.push(err73);
      }
      errors++;
    }
    if (typeof data28 == "number" && isFinite(data28)) {
      if (data28 > 100 || isNaN(data28)) {
        const err74 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/properties/max_attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema31.properties.max_attempts, data: data28 };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
      if (data28 < 1 || isNaN(data28)) {
        const err75 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/properties/max_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema31.properties.max_attempts, data: data28 };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    let data29 = data.ledger;
    if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
      if (data29.ref === void 0) {
        data29.ref = "refs/mergecast/ledger";
      }
      for (const key6 in data29) {
        if (!(key6 === "ref")) {
          const err76 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema31.properties.ledger, data: data29 };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
      }
      let data30 = data29.ref;
      if (typeof data30 === "string") {
        if (!pattern23.test(data30)) {
          const err77 = { instancePath: instancePath + "/ledger/ref", schemaPath: "#/properties/ledger/properties/ref/pattern", keyword: "pattern", params: { pattern: "^refs(?:/(?!\\S*\\.lock(?:/|$))[A-Za-z0-9_](?:[A-Za-z0-9_-]|\\.(?=[A-Za-z0-9_-]))*){2,}$" }, schema: "^refs(?:/(?!\\S*\\.lock(?:/|$))[A-Za-z0-9_](?:[A-Za-z0-9_-]|\\.(?=[A-Za-z0-9_-]))*){2,}$", parentSchema: schema31.properties.ledger.properties.ref, data: data30 };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
      } else {
        const err78 = { instancePath: instancePath + "/ledger/ref", schemaPath: "#/properties/ledger/properties/ref/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.ledger.properties.ref.type, parentSchema: schema31.properties.ledger.properties.ref, data: data30 };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    } else {
      const err79 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.ledger.type, parentSchema: schema31.properties.ledger, data: data29 };
      if (vErrors === null) {
        vErrors = [err79];
      } else {
        vErrors.push(err79);
      }
      errors++;
    }
    let data31 = data.graph_api_version;
    if (typeof data31 === "string") {
      if (!pattern24.test(data31)) {
        const err80 = { instancePath: instancePath + "/graph_api_version", schemaPath: "#/properties/graph_api_version/pattern", keyword: "pattern", params: { pattern: "^v[0-9]+\\.[0-9]+$" }, schema: "^v[0-9]+\\.[0-9]+$", parentSchema: schema31.properties.graph_api_version, data: data31 };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    } else {
      const err81 = { instancePath: instancePath + "/graph_api_version", schemaPath: "#/properties/graph_api_version/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.graph_api_version.type, parentSchema: schema31.properties.graph_api_version, data: data31 };
      if (vErrors === null) {
        vErrors = [err81];
      } else {
        vErrors.push(err81);
      }
      errors++;
    }
    if (data.paused !== void 0) {
      let data32 = data.paused;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.reason === void 0) {
          const err82 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema31.properties.paused.required, parentSchema: schema31.properties.paused, data: data32 };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        for (const key7 in data32) {
          if (!(key7 === "reason" || key7 === "until" || key7 === "profiles")) {
            const err83 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema31.properties.paused, data: data32 };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data32.reason !== void 0) {
          let data33 = data32.reason;
          if (typeof data33 === "string") {
            if (func2(data33) < 1) {
              const err84 = { instancePath: instancePath + "/paused/reason", schemaPath: "#/properties/paused/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.paused.properties.reason, data: data33 };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/paused/reason", schemaPath: "#/properties/paused/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.paused.properties.reason.type, parentSchema: schema31.properties.paused.properties.reason, data: data33 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data32.until !== void 0) {
          let data34 = data32.until;
          if (typeof data34 === "string") {
            if (func2(data34) < 1) {
              const err86 = { instancePath: instancePath + "/paused/until", schemaPath: "#/properties/paused/properties/until/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.paused.properties.until, data: data34 };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          } else {
            const err87 = { instancePath: instancePath + "/paused/until", schemaPath: "#/properties/paused/properties/until/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.paused.properties.until.type, parentSchema: schema31.properties.paused.properties.until, data: data34 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data32.profiles !== void 0) {
          let data35 = data32.profiles;
          if (Array.isArray(data35)) {
            if (data35.length < 1) {
              const err88 = { instancePath: instancePath + "/paused/profiles", schemaPath: "#/properties/paused/properties/profiles/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.paused.properties.profiles, data: data35 };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            const len1 = data35.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data36 = data35[i1];
              if (typeof data36 === "string") {
                if (func2(data36) < 1) {
                  const err89 = { instancePath: instancePath + "/paused/profiles/" + i1, schemaPath: "#/properties/paused/properties/profiles/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.paused.properties.profiles.items, data: data36 };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              } else {
                const err90 = { instancePath: instancePath + "/paused/profiles/" + i1, schemaPath: "#/properties/paused/properties/profiles/items/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.paused.properties.profiles.items.type, parentSchema: schema31.properties.paused.properties.profiles.items, data: data36 };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
          } else {
            const err91 = { instancePath: instancePath + "/paused/profiles", schemaPath: "#/properties/paused/properties/profiles/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.paused.properties.profiles.type, parentSchema: schema31.properties.paused.properties.profiles, data: data35 };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
      } else {
        const err92 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.paused.type, parentSchema: schema31.properties.paused, data: data32 };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
    if (!validate22(data.policy, { instancePath: instancePath + "/policy", parentData: data, parentDataProperty: "policy", rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
      errors = vErrors.length;
    }
    let data38 = data.write_back;
    if (!(data38 === "direct" || data38 === "pull_request")) {
      const err93 = { instancePath: instancePath + "/write_back", schemaPath: "#/properties/write_back/enum", keyword: "enum", params: { allowedValues: schema31.properties.write_back.enum }, schema: schema31.properties.write_back.enum, parentSchema: schema31.properties.write_back, data: data38 };
      if (vErrors === null) {
        vErrors = [err93];
      } else {
        vErrors.push(err93);
      }
      errors++;
    }
  } else {
    const err94 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err94];
    } else {
      vErrors.push(err94);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validateConfig
};
