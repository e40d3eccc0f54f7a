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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:mergecast:schema:config", "description": "`mergecast.yml` at the root of the repository. Every key has a default except `profiles`. Secrets are never in it.", "type": "object", "additionalProperties": false, "required": ["profiles"], "properties": { "content": { "description": "Folders with posts, at any depth, from the repository's root.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "default": ["content/posts"], "examples": [["content/posts"], ["brands/north", "brands/south"]] }, "timezone": { "$ref": "#/$defs/timezone" }, "profiles": { "description": "The accounts of each brand or client, by a name of your own.", "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/profile_name" }, "additionalProperties": { "$ref": "#/$defs/profile" }, "examples": [{ "my_brand": { "instagram": { "account_id": "17841400000000000", "login": "facebook" }, "threads": { "account_id": "31415926535" } } }] }, "media": { "description": "How a platform fetches a file of this repository.", "type": "object", "additionalProperties": false, "default": {}, "properties": { "host": { "description": "`github`: GitHub serves it. `url_template`: a mirror of yours does.", "enum": ["github", "url_template"], "default": "github", "examples": ["url_template"] }, "url_template": { "description": "An `https://` address with `{path}` in it, and `{sha}` where wanted; only `http://127.0.0.1`, `http://localhost` and `http://[::1]` may do without TLS.", "type": "string", "pattern": "^(?:https://[^\\s/?#@{}]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/\\S*\\{path\\}\\S*$", "examples": ["https://cdn.example.com/{path}?v={sha}"] } }, "if": { "required": ["host"], "properties": { "host": { "const": "url_template" } } }, "then": { "required": ["url_template"] }, "else": { "properties": { "url_template": false } }, "examples": [{ "host": "github" }, { "host": "url_template", "url_template": "https://cdn.example.com/{path}?v={sha}" }] }, "schedule": { "description": "How posts are timed.", "type": "object", "additionalProperties": false, "default": {}, "properties": { "lookahead": { "$ref": "#/$defs/duration", "default": "0s" }, "max_lateness": { "$ref": "#/$defs/duration", "default": "24h" }, "min_spacing": { "$ref": "#/$defs/duration", "default": "0s" }, "time_budget": { "$ref": "#/$defs/duration", "default": "10m" }, "min_lead_time": { "$ref": "#/$defs/duration", "default": "10m" }, "max_horizon": { "$ref": "#/$defs/duration", "default": "75d" } }, "examples": [{ "lookahead": "15m", "max_lateness": "24h" }] }, "max_attempts": { "description": "After so many failed tries a destination is failed.", "type": "integer", "minimum": 1, "maximum": 100, "default": 8, "examples": [5] }, "ledger": { "description": "Where claims and outcomes are recorded.", "type": "object", "additionalProperties": false, "default": {}, "properties": { "ref": { "description": "The prefix of the ledger's git refs; the profile's name follows after `/`. A prefix under `refs/heads/` is for hosts that refuse others.", "type": "string", "pattern": "^refs(?:/(?!\\S*\\.lock(?:/|$))[A-Za-z0-9_](?:[A-Za-z0-9_-]|\\.(?=[A-Za-z0-9_-]))*){2,}$", "default": "refs/mergecast/ledger", "examples": ["refs/heads/mergecast-ledger"] } }, "examples": [{ "ref": "refs/heads/mergecast-ledger" }] }, "graph_api_version": { "description": "The version of Meta's Graph API, such as `v25.0`.", "type": "string", "pattern": "^v[0-9]+\\.[0-9]+$", "default": "v25.0", "examples": ["v25.0"] }, "paused": { "description": "Holds posts back, visibly, while it is here.", "type": "object", "additionalProperties": false, "required": ["reason"], "properties": { "reason": { "description": "Why; shown wherever a post is held back.", "type": "string", "minLength": 1, "examples": ["Quiet week"] }, "until": { "description": "When posts go out again, written as in `scheduled_date`. Left out: until the pause is removed.", "type": "string", "minLength": 1, "examples": ["2026-06-01T08:00:00Z", "2026-06-01 08:00"] }, "profiles": { "description": "Which profiles rest. Left out: every one.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "examples": [["my_brand"]] } }, "examples": [{ "reason": "Quiet week", "until": "2026-06-01T08:00:00Z" }] }, "write_back": { "description": "How status and addresses get back into the posts: `direct` commits to the branch; `pull_request` keeps one pull request on GitHub up to date, for branches that take nothing else.", "enum": ["direct", "pull_request"], "default": "direct", "examples": ["pull_request"] } }, "$defs": { "profile_name": { "type": "string", "description": "A profile's name: letters, digits, `_` and `-`, beginning with a letter or digit.", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$", "examples": ["my_brand"] }, "timezone": { "description": "A zone of the IANA database.", "type": "string", "minLength": 1, "examples": ["Europe/Berlin"] }, "digits": { "description": "The platform's id of the account, in digits. Best in quotes: long numbers lose digits in other tools.", "type": ["string", "integer"], "pattern": "^[0-9]+$", "minimum": 0, "maximum": 9007199254740991, "examples": ["17841400000000000"] }, "environment_variable": { "description": "The name of an environment variable: letters, digits and `_`. Never the token itself.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,99}$", "examples": ["FB_PAGE_TOKEN"] }, "duration": { "description": "Whole numbers with the units d, h, m and s, the longest first: `15m`, `24h`, `1h30m`; 0 for none.", "type": ["string", "integer"], "pattern": "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", "minimum": 0, "maximum": 0, "examples": ["15m", "1h30m", 0] }, "account": { "description": "An account on a platform.", "type": "object", "additionalProperties": false, "required": ["account_id"], "properties": { "account_id": { "description": "The platform's id or name of the account.", "type": ["string", "integer"], "minLength": 1, "minimum": 0, "maximum": 9007199254740991, "examples": ["my_brand"] }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "account_id": "my_brand" }] }, "instagram_account": { "description": "A professional account on Instagram.", "type": "object", "additionalProperties": false, "required": ["account_id"], "properties": { "account_id": { "$ref": "#/$defs/digits" }, "login": { "description": "How the token was had: `facebook` (Facebook Login, graph.facebook.com) or `instagram` (Instagram Login, graph.instagram.com).", "enum": ["facebook", "instagram"], "default": "facebook", "examples": ["instagram"] }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "account_id": "17841400000000000" }] }, "threads_account": { "description": "An account on Threads.", "type": "object", "additionalProperties": false, "required": ["account_id"], "properties": { "account_id": { "$ref": "#/$defs/digits" }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "account_id": "31415926535" }] }, "facebook_account": { "description": "A Page on Facebook.", "type": "object", "additionalProperties": false, "required": ["page_id"], "properties": { "page_id": { "$ref": "#/$defs/digits" }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "page_id": "1029384756" }] }, "profile": { "description": "A brand or client: one account for each platform.", "type": "object", "additionalProperties": false, "properties": { "timezone": { "$ref": "#/$defs/timezone" }, "x": { "$ref": "#/$defs/account" }, "youtube": { "$ref": "#/$defs/account" }, "instagram": { "$ref": "#/$defs/instagram_account" }, "facebook": { "$ref": "#/$defs/facebook_account" }, "linkedin": { "$ref": "#/$defs/account" }, "tiktok": { "$ref": "#/$defs/account" }, "threads": { "$ref": "#/$defs/threads_account" }, "pinterest": { "$ref": "#/$defs/account" }, "bluesky": { "$ref": "#/$defs/account" }, "google_business": { "$ref": "#/$defs/account" }, "snapchat": { "$ref": "#/$defs/account" }, "mastodon": { "$ref": "#/$defs/account" } }, "examples": [{ "instagram": { "account_id": "17841400000000000" } }] } }, "examples": [{ "profiles": { "my_brand": { "instagram": { "account_id": "17841400000000000" } } } }, { "content": ["content/posts"], "timezone": "Europe/Berlin", "profiles": { "my_brand": { "instagram": { "account_id": "17841400000000000", "login": "facebook" }, "threads": { "account_id": "31415926535" }, "facebook": { "page_id": "1029384756", "access_token_env": "FB_PAGE_TOKEN" } } }, "media": { "host": "github" }, "schedule": { "lookahead": "15m", "max_lateness": "24h", "min_spacing": "0s", "time_budget": "10m", "min_lead_time": "10m", "max_horizon": "75d" }, "write_back": "direct" }] };
var schema32 = { "description": "A zone of the IANA database.", "type": "string", "minLength": 1, "examples": ["Europe/Berlin"] };
var schema33 = { "type": "string", "description": "A profile's name: letters, digits, `_` and `-`, beginning with a letter or digit.", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$", "examples": ["my_brand"] };
var schema47 = { "description": "Whole numbers with the units d, h, m and s, the longest first: `15m`, `24h`, `1h30m`; 0 for none.", "type": ["string", "integer"], "pattern": "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", "minimum": 0, "maximum": 0, "examples": ["15m", "1h30m", 0] };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
var pattern12 = new RegExp("^(?:https://[^\\s/?#@{}]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/\\S*\\{path\\}\\S*$", "u");
var pattern13 = new RegExp("^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", "u");
var pattern19 = new RegExp("^refs(?:/(?!\\S*\\.lock(?:/|$))[A-Za-z0-9_](?:[A-Za-z0-9_-]|\\.(?=[A-Za-z0-9_-]))*){2,}$", "u");
var pattern20 = new RegExp("^v[0-9]+\\.[0-9]+$", "u");
var schema34 = { "description": "A brand or client: one account for each platform.", "type": "object", "additionalProperties": false, "properties": { "timezone": { "$ref": "#/$defs/timezone" }, "x": { "$ref": "#/$defs/account" }, "youtube": { "$ref": "#/$defs/account" }, "instagram": { "$ref": "#/$defs/instagram_account" }, "facebook": { "$ref": "#/$defs/facebook_account" }, "linkedin": { "$ref": "#/$defs/account" }, "tiktok": { "$ref": "#/$defs/account" }, "threads": { "$ref": "#/$defs/threads_account" }, "pinterest": { "$ref": "#/$defs/account" }, "bluesky": { "$ref": "#/$defs/account" }, "google_business": { "$ref": "#/$defs/account" }, "snapchat": { "$ref": "#/$defs/account" }, "mastodon": { "$ref": "#/$defs/account" } }, "examples": [{ "instagram": { "account_id": "17841400000000000" } }] };
var schema36 = { "description": "An account on a platform.", "type": "object", "additionalProperties": false, "required": ["account_id"], "properties": { "account_id": { "description": "The platform's id or name of the account.", "type": ["string", "integer"], "minLength": 1, "minimum": 0, "maximum": 9007199254740991, "examples": ["my_brand"] }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "account_id": "my_brand" }] };
var schema37 = { "description": "The name of an environment variable: letters, digits and `_`. Never the token itself.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,99}$", "examples": ["FB_PAGE_TOKEN"] };
var pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,99}$", "u");
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
    if (data.account_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, schema: schema36.required, parentSchema: schema36, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "account_id" || key0 === "access_token_env")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema36, data };
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
        const err2 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/type", keyword: "type", params: { type: schema36.properties.account_id.type }, schema: schema36.properties.account_id.type, parentSchema: schema36.properties.account_id, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema36.properties.account_id, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema36.properties.account_id, data: data0 };
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
          const err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/properties/account_id/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema36.properties.account_id, data: data0 };
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
          const err6 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,99}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,99}$", parentSchema: schema37, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema38 = { "description": "A professional account on Instagram.", "type": "object", "additionalProperties": false, "required": ["account_id"], "properties": { "account_id": { "$ref": "#/$defs/digits" }, "login": { "description": "How the token was had: `facebook` (Facebook Login, graph.facebook.com) or `instagram` (Instagram Login, graph.instagram.com).", "enum": ["facebook", "instagram"], "default": "facebook", "examples": ["instagram"] }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "account_id": "17841400000000000" }] };
var schema39 = { "description": "The platform's id of the account, in digits. Best in quotes: long numbers lose digits in other tools.", "type": ["string", "integer"], "pattern": "^[0-9]+$", "minimum": 0, "maximum": 9007199254740991, "examples": ["17841400000000000"] };
var pattern6 = new RegExp("^[0-9]+$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
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
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "account_id" || key0 === "login" || key0 === "access_token_env")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema38, data };
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
        const err2 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/type", keyword: "type", params: { type: schema39.type }, schema: schema39.type, parentSchema: schema39, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema39, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema39, data: data0 };
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
          const err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema39, data: data0 };
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
      const err6 = { instancePath: instancePath + "/login", schemaPath: "#/properties/login/enum", keyword: "enum", params: { allowedValues: schema38.properties.login.enum }, schema: schema38.properties.login.enum, parentSchema: schema38.properties.login, data: data1 };
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
          const err7 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,99}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,99}$", parentSchema: schema37, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema41 = { "description": "A Page on Facebook.", "type": "object", "additionalProperties": false, "required": ["page_id"], "properties": { "page_id": { "$ref": "#/$defs/digits" }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "page_id": "1029384756" }] };
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
    if (data.page_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page_id" }, schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "page_id" || key0 === "access_token_env")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema41, data };
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
        const err2 = { instancePath: instancePath + "/page_id", schemaPath: "#/$defs/digits/type", keyword: "type", params: { type: schema39.type }, schema: schema39.type, parentSchema: schema39, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/page_id", schemaPath: "#/$defs/digits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema39, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/page_id", schemaPath: "#/$defs/digits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema39, data: data0 };
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
          const err5 = { instancePath: instancePath + "/page_id", schemaPath: "#/$defs/digits/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema39, data: data0 };
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
          const err6 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,99}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,99}$", parentSchema: schema37, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "description": "An account on Threads.", "type": "object", "additionalProperties": false, "required": ["account_id"], "properties": { "account_id": { "$ref": "#/$defs/digits" }, "access_token_env": { "$ref": "#/$defs/environment_variable" } }, "examples": [{ "account_id": "31415926535" }] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.account_id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account_id" }, schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "account_id" || key0 === "access_token_env")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema44, data };
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
        const err2 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/type", keyword: "type", params: { type: schema39.type }, schema: schema39.type, parentSchema: schema39, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema39, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema39, data: data0 };
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
          const err5 = { instancePath: instancePath + "/account_id", schemaPath: "#/$defs/digits/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, schema: "^[0-9]+$", parentSchema: schema39, data: data0 };
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
          const err6 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,99}$" }, schema: "^[A-Za-z_][A-Za-z0-9_]{0,99}$", parentSchema: schema37, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/access_token_env", schemaPath: "#/$defs/environment_variable/type", keyword: "type", params: { type: "string" }, schema: schema37.type, parentSchema: schema37, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    if (data.x !== void 0) {
      if (!validate22(data.x, { instancePath: instancePath + "/x", parentData: data, parentDataProperty: "x", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.youtube !== void 0) {
      if (!validate22(data.youtube, { instancePath: instancePath + "/youtube", parentData: data, parentDataProperty: "youtube", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.instagram !== void 0) {
      if (!validate25(data.instagram, { instancePath: instancePath + "/instagram", parentData: data, parentDataProperty: "instagram", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.facebook !== void 0) {
      if (!validate27(data.facebook, { instancePath: instancePath + "/facebook", parentData: data, parentDataProperty: "facebook", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.linkedin !== void 0) {
      if (!validate22(data.linkedin, { instancePath: instancePath + "/linkedin", parentData: data, parentDataProperty: "linkedin", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.tiktok !== void 0) {
      if (!validate22(data.tiktok, { instancePath: instancePath + "/tiktok", parentData: data, parentDataProperty: "tiktok", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.threads !== void 0) {
      if (!validate31(data.threads, { instancePath: instancePath + "/threads", parentData: data, parentDataProperty: "threads", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.pinterest !== void 0) {
      if (!validate22(data.pinterest, { instancePath: instancePath + "/pinterest", parentData: data, parentDataProperty: "pinterest", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.bluesky !== void 0) {
      if (!validate22(data.bluesky, { instancePath: instancePath + "/bluesky", parentData: data, parentDataProperty: "bluesky", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.google_business !== void 0) {
      if (!validate22(data.google_business, { instancePath: instancePath + "/google_business", parentData: data, parentDataProperty: "google_business", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.snapchat !== void 0) {
      if (!validate22(data.snapchat, { instancePath: instancePath + "/snapchat", parentData: data, parentDataProperty: "snapchat", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.mastodon !== void 0) {
      if (!validate22(data.mastodon, { instancePath: instancePath + "/mastodon", parentData: data, parentDataProperty: "mastodon", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
    const _errs18 = errors;
    let valid7 = true;
    const _errs19 = errors;
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
    var _valid0 = _errs19 === errors;
    errors = _errs18;
    if (vErrors !== null) {
      if (_errs18) {
        vErrors.length = _errs18;
      } else {
        vErrors = null;
      }
    }
    let ifClause0;
    if (_valid0) {
      const _errs21 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.url_template === void 0) {
          const err15 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/then/required", keyword: "required", params: { missingProperty: "url_template" }, schema: schema31.properties.media.then.required, parentSchema: schema31.properties.media.then, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      var _valid0 = _errs21 === errors;
      valid7 = _valid0;
      ifClause0 = "then";
    } else {
      const _errs22 = errors;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.url_template !== void 0) {
          const err16 = { instancePath: instancePath + "/media/url_template", schemaPath: "#/properties/media/else/properties/url_template/false schema", keyword: "false schema", params: {}, schema: false, parentSchema: schema31.properties.media.else.properties.url_template, data: data5.url_template };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      var _valid0 = _errs22 === errors;
      valid7 = _valid0;
      if (valid7) {
        var props0 = {};
        props0.url_template = true;
        props0.host = true;
      }
      ifClause0 = "else";
    }
    if (!valid7) {
      const err17 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/if", keyword: "if", params: { failingKeyword: ifClause0 }, schema: schema31.properties.media.if, parentSchema: schema31.properties.media, data: data5 };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
      if (data5.host === void 0) {
        data5.host = "github";
      }
      for (const key3 in data5) {
        if (!(key3 === "host" || key3 === "url_template")) {
          const err18 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema31.properties.media, data: data5 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      let data8 = data5.host;
      if (!(data8 === "github" || data8 === "url_template")) {
        const err19 = { instancePath: instancePath + "/media/host", schemaPath: "#/properties/media/properties/host/enum", keyword: "enum", params: { allowedValues: schema31.properties.media.properties.host.enum }, schema: schema31.properties.media.properties.host.enum, parentSchema: schema31.properties.media.properties.host, data: data8 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (data5.url_template !== void 0) {
        let data9 = data5.url_template;
        if (typeof data9 === "string") {
          if (!pattern12.test(data9)) {
            const err20 = { instancePath: instancePath + "/media/url_template", schemaPath: "#/properties/media/properties/url_template/pattern", keyword: "pattern", params: { pattern: "^(?:https://[^\\s/?#@{}]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/\\S*\\{path\\}\\S*$" }, schema: "^(?:https://[^\\s/?#@{}]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])(?::[0-9]{1,5})?)/\\S*\\{path\\}\\S*$", parentSchema: schema31.properties.media.properties.url_template, data: data9 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        } else {
          const err21 = { instancePath: instancePath + "/media/url_template", schemaPath: "#/properties/media/properties/url_template/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.media.properties.url_template.type, parentSchema: schema31.properties.media.properties.url_template, data: data9 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    } else {
      const err22 = { instancePath: instancePath + "/media", schemaPath: "#/properties/media/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.media.type, parentSchema: schema31.properties.media, data: data5 };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    let data10 = data.schedule;
    if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
      if (data10.lookahead === void 0) {
        data10.lookahead = "0s";
      }
      if (data10.max_lateness === void 0) {
        data10.max_lateness = "24h";
      }
      if (data10.min_spacing === void 0) {
        data10.min_spacing = "0s";
      }
      if (data10.time_budget === void 0) {
        data10.time_budget = "10m";
      }
      if (data10.min_lead_time === void 0) {
        data10.min_lead_time = "10m";
      }
      if (data10.max_horizon === void 0) {
        data10.max_horizon = "75d";
      }
      for (const key4 in data10) {
        if (!(key4 === "lookahead" || key4 === "max_lateness" || key4 === "min_spacing" || key4 === "time_budget" || key4 === "min_lead_time" || key4 === "max_horizon")) {
          const err23 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema31.properties.schedule, data: data10 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
      let data11 = data10.lookahead;
      if (typeof data11 !== "string" && !(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
        const err24 = { instancePath: instancePath + "/schedule/lookahead", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema47.type }, schema: schema47.type, parentSchema: schema47, data: data11 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 0 || isNaN(data11)) {
          const err25 = { instancePath: instancePath + "/schedule/lookahead", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema47, data: data11 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          const err26 = { instancePath: instancePath + "/schedule/lookahead", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema47, data: data11 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      }
      if (typeof data11 === "string") {
        if (!pattern13.test(data11)) {
          const err27 = { instancePath: instancePath + "/schedule/lookahead", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$" }, schema: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", parentSchema: schema47, data: data11 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
      let data12 = data10.max_lateness;
      if (typeof data12 !== "string" && !(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err28 = { instancePath: instancePath + "/schedule/max_lateness", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema47.type }, schema: schema47.type, parentSchema: schema47, data: data12 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 0 || isNaN(data12)) {
          const err29 = { instancePath: instancePath + "/schedule/max_lateness", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema47, data: data12 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data12 < 0 || isNaN(data12)) {
          const err30 = { instancePath: instancePath + "/schedule/max_lateness", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema47, data: data12 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
      if (typeof data12 === "string") {
        if (!pattern13.test(data12)) {
          const err31 = { instancePath: instancePath + "/schedule/max_lateness", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$" }, schema: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", parentSchema: schema47, data: data12 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      }
      let data13 = data10.min_spacing;
      if (typeof data13 !== "string" && !(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err32 = { instancePath: instancePath + "/schedule/min_spacing", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema47.type }, schema: schema47.type, parentSchema: schema47, data: data13 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 0 || isNaN(data13)) {
          const err33 = { instancePath: instancePath + "/schedule/min_spacing", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema47, data: data13 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err34 = { instancePath: instancePath + "/schedule/min_spacing", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema47, data: data13 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      }
      if (typeof data13 === "string") {
        if (!pattern13.test(data13)) {
          const err35 = { instancePath: instancePath + "/schedule/min_spacing", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$" }, schema: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", parentSchema: schema47, data: data13 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
      let data14 = data10.time_budget;
      if (typeof data14 !== "string" && !(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err36 = { instancePath: instancePath + "/schedule/time_budget", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema47.type }, schema: schema47.type, parentSchema: schema47, data: data14 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 > 0 || isNaN(data14)) {
          const err37 = { instancePath: instancePath + "/schedule/time_budget", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema47, data: data14 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data14 < 0 || isNaN(data14)) {
          const err38 = { instancePath: instancePath + "/schedule/time_budget", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema47, data: data14 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
      if (typeof data14 === "string") {
        if (!pattern13.test(data14)) {
          const err39 = { instancePath: instancePath + "/schedule/time_budget", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$" }, schema: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", parentSchema: schema47, data: data14 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
      let data15 = data10.min_lead_time;
      if (typeof data15 !== "string" && !(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err40 = { instancePath: instancePath + "/schedule/min_lead_time", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema47.type }, schema: schema47.type, parentSchema: schema47, data: data15 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 0 || isNaN(data15)) {
          const err41 = { instancePath: instancePath + "/schedule/min_lead_time", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema47, data: data15 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err42 = { instancePath: instancePath + "/schedule/min_lead_time", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema47, data: data15 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
      if (typeof data15 === "string") {
        if (!pattern13.test(data15)) {
          const err43 = { instancePath: instancePath + "/schedule/min_lead_time", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$" }, schema: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", parentSchema: schema47, data: data15 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
      let data16 = data10.max_horizon;
      if (typeof data16 !== "string" && !(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err44 = { instancePath: instancePath + "/schedule/max_horizon", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: schema47.type }, schema: schema47.type, parentSchema: schema47, data: data16 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 0 || isNaN(data16)) {
          const err45 = { instancePath: instancePath + "/schedule/max_horizon", schemaPath: "#/$defs/duration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0 }, schema: 0, parentSchema: schema47, data: data16 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          const err46 = { instancePath: instancePath + "/schedule/max_horizon", schemaPath: "#/$defs/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema47, data: data16 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
      if (typeof data16 === "string") {
        if (!pattern13.test(data16)) {
          const err47 = { instancePath: instancePath + "/schedule/max_horizon", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$" }, schema: "^(?:0|(?!$)(?:[0-9]{1,6}d)?(?:[0-9]{1,6}h)?(?:[0-9]{1,6}m)?(?:[0-9]{1,6}s)?)$", parentSchema: schema47, data: data16 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      }
    } else {
      const err48 = { instancePath: instancePath + "/schedule", schemaPath: "#/properties/schedule/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.schedule.type, parentSchema: schema31.properties.schedule, data: data10 };
      if (vErrors === null) {
        vErrors = [err48];
      } else {
        vErrors.push(err48);
      }
      errors++;
    }
    let data17 = data.max_attempts;
    if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
      const err49 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/properties/max_attempts/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.max_attempts.type, parentSchema: schema31.properties.max_attempts, data: data17 };
      if (vErrors === null) {
        vErrors = [err49];
      } else {
        vErrors.push(err49);
      }
      errors++;
    }
    if (typeof data17 == "number" && isFinite(data17)) {
      if (data17 > 100 || isNaN(data17)) {
        const err50 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/properties/max_attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, schema: 100, parentSchema: schema31.properties.max_attempts, data: data17 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (data17 < 1 || isNaN(data17)) {
        const err51 = { instancePath: instancePath + "/max_attempts", schemaPath: "#/properties/max_attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema31.properties.max_attempts, data: data17 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    let data18 = data.ledger;
    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
      if (data18.ref === void 0) {
        data18.ref = "refs/mergecast/ledger";
      }
      for (const key5 in data18) {
        if (!(key5 === "ref")) {
          const err52 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema31.properties.ledger, data: data18 };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
      }
      let data19 = data18.ref;
      if (typeof data19 === "string") {
        if (!pattern19.test(data19)) {
          const err53 = { instancePath: instancePath + "/ledger/ref", schemaPath: "#/properties/ledger/properties/ref/pattern", keyword: "pattern", params: { pattern: "^refs(?:/(?!\\S*\\.lock(?:/|$))[A-Za-z0-9_](?:[A-Za-z0-9_-]|\\.(?=[A-Za-z0-9_-]))*){2,}$" }, schema: "^refs(?:/(?!\\S*\\.lock(?:/|$))[A-Za-z0-9_](?:[A-Za-z0-9_-]|\\.(?=[A-Za-z0-9_-]))*){2,}$", parentSchema: schema31.properties.ledger.properties.ref, data: data19 };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      } else {
        const err54 = { instancePath: instancePath + "/ledger/ref", schemaPath: "#/properties/ledger/properties/ref/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.ledger.properties.ref.type, parentSchema: schema31.properties.ledger.properties.ref, data: data19 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    } else {
      const err55 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.ledger.type, parentSchema: schema31.properties.ledger, data: data18 };
      if (vErrors === null) {
        vErrors = [err55];
      } else {
        vErrors.push(err55);
      }
      errors++;
    }
    let data20 = data.graph_api_version;
    if (typeof data20 === "string") {
      if (!pattern20.test(data20)) {
        const err56 = { instancePath: instancePath + "/graph_api_version", schemaPath: "#/properties/graph_api_version/pattern", keyword: "pattern", params: { pattern: "^v[0-9]+\\.[0-9]+$" }, schema: "^v[0-9]+\\.[0-9]+$", parentSchema: schema31.properties.graph_api_version, data: data20 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    } else {
      const err57 = { instancePath: instancePath + "/graph_api_version", schemaPath: "#/properties/graph_api_version/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.graph_api_version.type, parentSchema: schema31.properties.graph_api_version, data: data20 };
      if (vErrors === null) {
        vErrors = [err57];
      } else {
        vErrors.push(err57);
      }
      errors++;
    }
    if (data.paused !== void 0) {
      let data21 = data.paused;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.reason === void 0) {
          const err58 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema31.properties.paused.required, parentSchema: schema31.properties.paused, data: data21 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        for (const key6 in data21) {
          if (!(key6 === "reason" || key6 === "until" || key6 === "profiles")) {
            const err59 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema31.properties.paused, data: data21 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data21.reason !== void 0) {
          let data22 = data21.reason;
          if (typeof data22 === "string") {
            if (func2(data22) < 1) {
              const err60 = { instancePath: instancePath + "/paused/reason", schemaPath: "#/properties/paused/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.paused.properties.reason, data: data22 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/paused/reason", schemaPath: "#/properties/paused/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.paused.properties.reason.type, parentSchema: schema31.properties.paused.properties.reason, data: data22 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data21.until !== void 0) {
          let data23 = data21.until;
          if (typeof data23 === "string") {
            if (func2(data23) < 1) {
              const err62 = { instancePath: instancePath + "/paused/until", schemaPath: "#/properties/paused/properties/until/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.paused.properties.until, data: data23 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/paused/until", schemaPath: "#/properties/paused/properties/until/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.paused.properties.until.type, parentSchema: schema31.properties.paused.properties.until, data: data23 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data21.profiles !== void 0) {
          let data24 = data21.profiles;
          if (Array.isArray(data24)) {
            if (data24.length < 1) {
              const err64 = { instancePath: instancePath + "/paused/profiles", schemaPath: "#/properties/paused/properties/profiles/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.paused.properties.profiles, data: data24 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            const len1 = data24.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data25 = data24[i1];
              if (typeof data25 === "string") {
                if (func2(data25) < 1) {
                  const err65 = { instancePath: instancePath + "/paused/profiles/" + i1, schemaPath: "#/properties/paused/properties/profiles/items/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema31.properties.paused.properties.profiles.items, data: data25 };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              } else {
                const err66 = { instancePath: instancePath + "/paused/profiles/" + i1, schemaPath: "#/properties/paused/properties/profiles/items/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.paused.properties.profiles.items.type, parentSchema: schema31.properties.paused.properties.profiles.items, data: data25 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/paused/profiles", schemaPath: "#/properties/paused/properties/profiles/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.paused.properties.profiles.type, parentSchema: schema31.properties.paused.properties.profiles, data: data24 };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/paused", schemaPath: "#/properties/paused/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.paused.type, parentSchema: schema31.properties.paused, data: data21 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    let data26 = data.write_back;
    if (!(data26 === "direct" || data26 === "pull_request")) {
      const err69 = { instancePath: instancePath + "/write_back", schemaPath: "#/properties/write_back/enum", keyword: "enum", params: { allowedValues: schema31.properties.write_back.enum }, schema: schema31.properties.write_back.enum, parentSchema: schema31.properties.write_back, data: data26 };
      if (vErrors === null) {
        vErrors = [err69];
      } else {
        vErrors.push(err69);
      }
      errors++;
    }
  } else {
    const err70 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err70];
    } else {
      vErrors.push(err70);
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
