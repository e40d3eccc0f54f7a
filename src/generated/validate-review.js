// Made by `npm run generate` from schemas/review.schema.json. Do not edit.
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
var validateReview = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:mergecast:schema:review", "description": "What the review of a fork's pull request hands to the workflow that may comment. Whoever opened the pull request may have written it: it is data, and everything in it is checked and escaped.", "type": "object", "additionalProperties": false, "required": ["version", "pull_request", "head_sha", "posts", "findings", "left_out"], "properties": { "version": { "description": "Of this format.", "examples": [1], "const": 1 }, "pull_request": { "description": "Its number. Believed only where GitHub says that this pull request has the run's commit.", "examples": [12], "type": "integer", "minimum": 1, "maximum": 2147483647 }, "head_sha": { "description": "The commit that was reviewed.", "examples": ["3d3c42e5aac5ba805825da76410c181273ba90b1"], "type": "string", "pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" }, "posts": { "$ref": "#/$defs/amount" }, "findings": { "description": "The gravest first.", "examples": [[]], "type": "array", "maxItems": 500, "items": { "$ref": "#/$defs/finding" } }, "left_out": { "$ref": "#/$defs/amount" } }, "$defs": { "amount": { "description": "A number of things, or a place in a file.", "examples": [3], "type": "integer", "minimum": 0, "maximum": 1e7 }, "finding": { "description": "A finding, as in `validate --json`.", "examples": [{ "code": "PLATFORM_UNKNOWN", "severity": "error", "file": "content/posts/2026/05/new-drop.md", "line": 3, "column": 13, "path": "/platforms/0", "message": 'There is no platform "insta".', "hint": "Did you mean instagram?" }], "type": "object", "additionalProperties": false, "required": ["code", "severity", "file", "line", "column", "path", "message", "hint"], "properties": { "code": { "description": "What is wrong, in one word. That of a newer release may not be known here.", "examples": ["PLATFORM_UNKNOWN"], "type": "string", "pattern": "^[A-Z][A-Z0-9_]{0,63}$" }, "severity": { "description": "How grave it is.", "examples": ["error"], "enum": ["error", "warning", "notice"] }, "file": { "description": "From the repository's root.", "examples": ["content/posts/2026/05/new-drop.md"], "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "^(?!/)(?!(?:[\\s\\S]*/)?\\.{1,2}(?:/|$))" }, "line": { "$ref": "#/$defs/amount" }, "column": { "$ref": "#/$defs/amount" }, "path": { "description": "A JSON pointer into the front matter.", "examples": ["/platforms/0"], "type": "string", "maxLength": 1e3 }, "message": { "description": "What is wrong and why.", "examples": ['There is no platform "insta".'], "type": "string", "maxLength": 1e3 }, "hint": { "description": "How to mend it; null when the message says so.", "examples": ["Did you mean instagram?", null], "type": ["string", "null"], "maxLength": 1e3 } } } } };
var schema32 = { "description": "A number of things, or a place in a file.", "examples": [3], "type": "integer", "minimum": 0, "maximum": 1e7 };
var pattern4 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
var schema33 = { "description": "A finding, as in `validate --json`.", "examples": [{ "code": "PLATFORM_UNKNOWN", "severity": "error", "file": "content/posts/2026/05/new-drop.md", "line": 3, "column": 13, "path": "/platforms/0", "message": 'There is no platform "insta".', "hint": "Did you mean instagram?" }], "type": "object", "additionalProperties": false, "required": ["code", "severity", "file", "line", "column", "path", "message", "hint"], "properties": { "code": { "description": "What is wrong, in one word. That of a newer release may not be known here.", "examples": ["PLATFORM_UNKNOWN"], "type": "string", "pattern": "^[A-Z][A-Z0-9_]{0,63}$" }, "severity": { "description": "How grave it is.", "examples": ["error"], "enum": ["error", "warning", "notice"] }, "file": { "description": "From the repository's root.", "examples": ["content/posts/2026/05/new-drop.md"], "type": "string", "minLength": 1, "maxLength": 1e3, "pattern": "^(?!/)(?!(?:[\\s\\S]*/)?\\.{1,2}(?:/|$))" }, "line": { "$ref": "#/$defs/amount" }, "column": { "$ref": "#/$defs/amount" }, "path": { "description": "A JSON pointer into the front matter.", "examples": ["/platforms/0"], "type": "string", "maxLength": 1e3 }, "message": { "description": "What is wrong and why.", "examples": ['There is no platform "insta".'], "type": "string", "maxLength": 1e3 }, "hint": { "description": "How to mend it; null when the message says so.", "examples": ["Did you mean instagram?", null], "type": ["string", "null"], "maxLength": 1e3 } } };
var pattern5 = new RegExp("^[A-Z][A-Z0-9_]{0,63}$", "u");
var pattern6 = new RegExp("^(?!/)(?!(?:[\\s\\S]*/)?\\.{1,2}(?:/|$))", "u");
var func1 = require_ucs2length().default;
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
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.severity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.file === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.line === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.column === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.hint === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hint" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "code" || key0 === "severity" || key0 === "file" || key0 === "line" || key0 === "column" || key0 === "path" || key0 === "message" || key0 === "hint")) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err9 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,63}$" }, schema: "^[A-Z][A-Z0-9_]{0,63}$", parentSchema: schema33.properties.code, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.code.type, parentSchema: schema33.properties.code, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data1 = data.severity;
      if (!(data1 === "error" || data1 === "warning" || data1 === "notice")) {
        const err11 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema33.properties.severity.enum }, schema: schema33.properties.severity.enum, parentSchema: schema33.properties.severity, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.file !== void 0) {
      let data2 = data.file;
      if (typeof data2 === "string") {
        if (func1(data2) > 1e3) {
          const err12 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema33.properties.file, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err13 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema33.properties.file, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern6.test(data2)) {
          const err14 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!(?:[\\s\\S]*/)?\\.{1,2}(?:/|$))" }, schema: "^(?!/)(?!(?:[\\s\\S]*/)?\\.{1,2}(?:/|$))", parentSchema: schema33.properties.file, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.file.type, parentSchema: schema33.properties.file, data: data2 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.line !== void 0) {
      let data3 = data.line;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err16 = { instancePath: instancePath + "/line", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, schema: schema32.type, parentSchema: schema32, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1e7 || isNaN(data3)) {
          const err17 = { instancePath: instancePath + "/line", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, schema: 1e7, parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err18 = { instancePath: instancePath + "/line", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.column !== void 0) {
      let data4 = data.column;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err19 = { instancePath: instancePath + "/column", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, schema: schema32.type, parentSchema: schema32, data: data4 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e7 || isNaN(data4)) {
          const err20 = { instancePath: instancePath + "/column", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, schema: 1e7, parentSchema: schema32, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err21 = { instancePath: instancePath + "/column", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32, data: data4 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.path !== void 0) {
      let data5 = data.path;
      if (typeof data5 === "string") {
        if (func1(data5) > 1e3) {
          const err22 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema33.properties.path, data: data5 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.path.type, parentSchema: schema33.properties.path, data: data5 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      let data6 = data.message;
      if (typeof data6 === "string") {
        if (func1(data6) > 1e3) {
          const err24 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema33.properties.message, data: data6 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.message.type, parentSchema: schema33.properties.message, data: data6 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.hint !== void 0) {
      let data7 = data.hint;
      if (typeof data7 !== "string" && data7 !== null) {
        const err26 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: schema33.properties.hint.type }, schema: schema33.properties.hint.type, parentSchema: schema33.properties.hint, data: data7 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (func1(data7) > 1e3) {
          const err27 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/maxLength", keyword: "maxLength", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema33.properties.hint, data: data7 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
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
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.pull_request === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pull_request" }, schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.head_sha === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "head_sha" }, schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.posts === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "posts" }, schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.left_out === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "left_out" }, schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "pull_request" || key0 === "head_sha" || key0 === "posts" || key0 === "findings" || key0 === "left_out")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, schema: 1, parentSchema: schema31.properties.version, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.pull_request !== void 0) {
      let data1 = data.pull_request;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/pull_request", schemaPath: "#/properties/pull_request/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.pull_request.type, parentSchema: schema31.properties.pull_request, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/pull_request", schemaPath: "#/properties/pull_request/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, schema: 2147483647, parentSchema: schema31.properties.pull_request, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/pull_request", schemaPath: "#/properties/pull_request/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema31.properties.pull_request, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.head_sha !== void 0) {
      let data2 = data.head_sha;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err11 = { instancePath: instancePath + "/head_sha", schemaPath: "#/properties/head_sha/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" }, schema: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$", parentSchema: schema31.properties.head_sha, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/head_sha", schemaPath: "#/properties/head_sha/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.head_sha.type, parentSchema: schema31.properties.head_sha, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.posts !== void 0) {
      let data3 = data.posts;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err13 = { instancePath: instancePath + "/posts", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, schema: schema32.type, parentSchema: schema32, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1e7 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/posts", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, schema: 1e7, parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/posts", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.findings !== void 0) {
      let data4 = data.findings;
      if (Array.isArray(data4)) {
        if (data4.length > 500) {
          const err16 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 500 }, schema: 500, parentSchema: schema31.properties.findings, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate21(data4[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.findings.type, parentSchema: schema31.properties.findings, data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.left_out !== void 0) {
      let data6 = data.left_out;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err18 = { instancePath: instancePath + "/left_out", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, schema: schema32.type, parentSchema: schema32, data: data6 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1e7 || isNaN(data6)) {
          const err19 = { instancePath: instancePath + "/left_out", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, schema: 1e7, parentSchema: schema32, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err20 = { instancePath: instancePath + "/left_out", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema32, data: data6 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validateReview
};
