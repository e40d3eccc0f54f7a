// Made by `npm run generate` from schemas/pull-request-review.schema.json. Do not edit.
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
var validatePullRequestReview = validate52;
var schema20 = { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 4096 }, "previousPath": { "type": ["string", "null"], "minLength": 1, "maxLength": 4096 }, "before": { "anyOf": [{ "$ref": "#/$defs/version" }, { "type": "null" }] }, "after": { "anyOf": [{ "$ref": "#/$defs/version" }, { "type": "null" }] }, "findings": { "type": "array", "maxItems": 200, "items": { "$ref": "#/$defs/finding" } } }, "required": ["path", "previousPath", "before", "after", "findings"], "description": "A post that is added (`before` is null), changed or removed (`after` is null)." };
var func1 = require_ucs2length().default;
var schema22 = { "type": "object", "additionalProperties": false, "properties": { "platform": { "enum": ["x", "youtube", "instagram", "facebook", "linkedin", "tiktok", "threads", "pinterest", "bluesky", "google_business", "snapchat", "mastodon"] }, "platformName": { "type": "string", "minLength": 1, "maxLength": 200 }, "profile": { "type": "string", "minLength": 1, "maxLength": 200 }, "postType": { "enum": ["image", "video", "carousel", "story", "text"] }, "look": { "anyOf": [{ "$ref": "#/$defs/look" }, { "type": "null" }] }, "caption": { "type": "string", "maxLength": 1e4 }, "media": { "type": "array", "maxItems": 200, "items": { "$ref": "#/$defs/medium" } }, "handOff": { "type": "boolean" }, "scheduledAt": { "type": ["integer", "null"], "minimum": -864e13, "maximum": 864e13 }, "isNow": { "type": "boolean" }, "timezone": { "type": ["string", "null"], "minLength": 1, "maxLength": 200 }, "writtenDate": { "type": ["string", "null"], "minLength": 1, "maxLength": 200 }, "state": { "enum": ["due", "upcoming", "draft", "published", "missed", "failed", "in_doubt", "deferred", "invalid", "paused"] }, "reason": { "type": "string", "maxLength": 1e4 }, "settings": { "type": "array", "maxItems": 200, "items": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "value": { "type": "string", "maxLength": 1e4 } }, "required": ["name", "value"] } }, "permalink": { "type": ["string", "null"], "maxLength": 1e4 } }, "required": ["platform", "platformName", "profile", "postType", "look", "caption", "media", "handOff", "scheduledAt", "isNow", "timezone", "writtenDate", "state", "reason", "settings", "permalink"], "description": "A post on one account." };
var func5 = Object.prototype.hasOwnProperty;
var schema23 = { "type": "object", "additionalProperties": false, "properties": { "captionFoldsAfter": { "type": ["integer", "null"], "minimum": 0, "maximum": 9007199254740991 }, "counters": { "type": "array", "maxItems": 200, "items": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 200 }, "used": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "allowed": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 } }, "required": ["name", "used", "allowed"] } }, "parts": { "description": "The text of each part, where the caption is divided into several.", "type": "array", "maxItems": 200, "items": { "type": "string", "maxLength": 1e4 } }, "cover": { "anyOf": [{ "$ref": "#/$defs/cover" }, { "type": "null" }] }, "firstComment": { "type": ["string", "null"], "maxLength": 1e4 } }, "required": ["captionFoldsAfter", "parts", "counters", "cover", "firstComment"], "description": "How the platform will show it." };
var schema25 = { "type": "object", "additionalProperties": false, "properties": { "source": { "$ref": "#/$defs/source" }, "kind": { "enum": ["image", "video"] }, "altText": { "type": ["string", "null"], "maxLength": 1e4 }, "blob": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40,64}$" }, "found": { "enum": ["file", "lfs", "address", "missing", "broken"] }, "type": { "enum": ["jpeg", "png", "webp", "gif", "heic", "avif", "bmp", "tiff", "svg", "mp4", "mov", "webm", "avi", "matroska", null] }, "width": { "type": ["number", "null"], "minimum": 0, "maximum": 9007199254740991 }, "height": { "type": ["number", "null"], "minimum": 0, "maximum": 9007199254740991 }, "durationSeconds": { "type": ["number", "null"], "minimum": 0, "maximum": 9007199254740991 }, "sizeBytes": { "type": ["integer", "null"], "minimum": 0, "maximum": 9007199254740991 } }, "required": ["source", "kind", "altText", "blob", "found", "type", "width", "height", "durationSeconds", "sizeBytes"], "description": "One picture or video." };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.path === void 0 && (missing0 = "path")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "path")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.kind !== void 0) {
            const _errs4 = errors;
            if ("file" !== data.kind) {
              const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "file" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.path !== void 0) {
              let data1 = data.path;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 4096) {
                    const err3 = { instancePath: instancePath + "/path", schemaPath: "#/anyOf/0/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  } else {
                    if (func1(data1) < 1) {
                      const err4 = { instancePath: instancePath + "/path", schemaPath: "#/anyOf/0/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err5 = { instancePath: instancePath + "/path", schemaPath: "#/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      }
    } else {
      const err6 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs7 = errors;
  if (errors === _errs7) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind") || data.url === void 0 && (missing1 = "url")) {
        const err7 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        const _errs9 = errors;
        for (const key1 in data) {
          if (!(key1 === "kind" || key1 === "url")) {
            const err8 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
            break;
          }
        }
        if (_errs9 === errors) {
          if (data.kind !== void 0) {
            const _errs10 = errors;
            if ("url" !== data.kind) {
              const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "url" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            var valid2 = _errs10 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.url !== void 0) {
              let data3 = data.url;
              const _errs11 = errors;
              if (errors === _errs11) {
                if (typeof data3 === "string") {
                  if (func1(data3) > 1e4) {
                    const err10 = { instancePath: instancePath + "/url", schemaPath: "#/anyOf/1/properties/url/maxLength", keyword: "maxLength", params: { limit: 1e4 } };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                } else {
                  const err11 = { instancePath: instancePath + "/url", schemaPath: "#/anyOf/1/properties/url/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
              var valid2 = _errs11 === errors;
            } else {
              var valid2 = true;
            }
          }
        }
      }
    } else {
      const err12 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
  }
  var _valid0 = _errs7 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err13 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
    validate59.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate59.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate59.evaluated = { "dynamicProps": true, "dynamicItems": false };
var pattern3 = new RegExp("^[0-9a-f]{40,64}$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source") || data.kind === void 0 && (missing0 = "kind") || data.altText === void 0 && (missing0 = "altText") || data.blob === void 0 && (missing0 = "blob") || data.found === void 0 && (missing0 = "found") || data.type === void 0 && (missing0 = "type") || data.width === void 0 && (missing0 = "width") || data.height === void 0 && (missing0 = "height") || data.durationSeconds === void 0 && (missing0 = "durationSeconds") || data.sizeBytes === void 0 && (missing0 = "sizeBytes")) {
        validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func5.call(schema25.properties, key0)) {
            validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.source !== void 0) {
            const _errs2 = errors;
            if (!validate59(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kind !== void 0) {
              let data1 = data.kind;
              const _errs3 = errors;
              if (!(data1 === "image" || data1 === "video")) {
                validate58.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema25.properties.kind.enum } }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.altText !== void 0) {
                let data2 = data.altText;
                const _errs4 = errors;
                if (typeof data2 !== "string" && data2 !== null) {
                  validate58.errors = [{ instancePath: instancePath + "/altText", schemaPath: "#/properties/altText/type", keyword: "type", params: { type: schema25.properties.altText.type } }];
                  return false;
                }
                if (errors === _errs4) {
                  if (typeof data2 === "string") {
                    if (func1(data2) > 1e4) {
                      validate58.errors = [{ instancePath: instancePath + "/altText", schemaPath: "#/properties/altText/maxLength", keyword: "maxLength", params: { limit: 1e4 } }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.blob !== void 0) {
                  let data3 = data.blob;
                  const _errs6 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate58.errors = [{ instancePath: instancePath + "/blob", schemaPath: "#/properties/blob/type", keyword: "type", params: { type: schema25.properties.blob.type } }];
                    return false;
                  }
                  if (errors === _errs6) {
                    if (typeof data3 === "string") {
                      if (!pattern3.test(data3)) {
                        validate58.errors = [{ instancePath: instancePath + "/blob", schemaPath: "#/properties/blob/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" } }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.found !== void 0) {
                    let data4 = data.found;
                    const _errs8 = errors;
                    if (!(data4 === "file" || data4 === "lfs" || data4 === "address" || data4 === "missing" || data4 === "broken")) {
                      validate58.errors = [{ instancePath: instancePath + "/found", schemaPath: "#/properties/found/enum", keyword: "enum", params: { allowedValues: schema25.properties.found.enum } }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.type !== void 0) {
                      let data5 = data.type;
                      const _errs9 = errors;
                      if (!(data5 === "jpeg" || data5 === "png" || data5 === "webp" || data5 === "gif" || data5 === "heic" || data5 === "avif" || data5 === "bmp" || data5 === "tiff" || data5 === "svg" || data5 === "mp4" || data5 === "mov" || data5 === "webm" || data5 === "avi" || data5 === "matroska" || data5 === null)) {
                        validate58.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema25.properties.type.enum } }];
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.width !== void 0) {
                        let data6 = data.width;
                        const _errs10 = errors;
                        if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
                          validate58.errors = [{ instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: schema25.properties.width.type } }];
                          return false;
                        }
                        if (errors === _errs10) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate58.errors = [{ instancePath: instancePath + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                              return false;
                            } else {
                              if (data6 < 0 || isNaN(data6)) {
                                validate58.errors = [{ instancePath: instancePath + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.height !== void 0) {
                          let data7 = data.height;
                          const _errs12 = errors;
                          if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
                            validate58.errors = [{ instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: schema25.properties.height.type } }];
                            return false;
                          }
                          if (errors === _errs12) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 > 9007199254740991 || isNaN(data7)) {
                                validate58.errors = [{ instancePath: instancePath + "/height", schemaPath: "#/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                                return false;
                              } else {
                                if (data7 < 0 || isNaN(data7)) {
                                  validate58.errors = [{ instancePath: instancePath + "/height", schemaPath: "#/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.durationSeconds !== void 0) {
                            let data8 = data.durationSeconds;
                            const _errs14 = errors;
                            if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
                              validate58.errors = [{ instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: schema25.properties.durationSeconds.type } }];
                              return false;
                            }
                            if (errors === _errs14) {
                              if (typeof data8 == "number" && isFinite(data8)) {
                                if (data8 > 9007199254740991 || isNaN(data8)) {
                                  validate58.errors = [{ instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                                  return false;
                                } else {
                                  if (data8 < 0 || isNaN(data8)) {
                                    validate58.errors = [{ instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.sizeBytes !== void 0) {
                              let data9 = data.sizeBytes;
                              const _errs16 = errors;
                              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
                                validate58.errors = [{ instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/type", keyword: "type", params: { type: schema25.properties.sizeBytes.type } }];
                                return false;
                              }
                              if (errors === _errs16) {
                                if (typeof data9 == "number" && isFinite(data9)) {
                                  if (data9 > 9007199254740991 || isNaN(data9)) {
                                    validate58.errors = [{ instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                                    return false;
                                  } else {
                                    if (data9 < 0 || isNaN(data9)) {
                                      validate58.errors = [{ instancePath: instancePath + "/sizeBytes", schemaPath: "#/properties/sizeBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid0 = _errs16 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.medium === void 0 && (missing0 = "medium")) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        const _errs3 = errors;
        for (const key0 in data) {
          if (!(key0 === "kind" || key0 === "medium")) {
            const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break;
          }
        }
        if (_errs3 === errors) {
          if (data.kind !== void 0) {
            const _errs4 = errors;
            if ("picture" !== data.kind) {
              const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "picture" } };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            var valid1 = _errs4 === errors;
          } else {
            var valid1 = true;
          }
          if (valid1) {
            if (data.medium !== void 0) {
              const _errs5 = errors;
              if (!validate58(data.medium, { instancePath: instancePath + "/medium", parentData: data, parentDataProperty: "medium", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
              var valid1 = _errs5 === errors;
            } else {
              var valid1 = true;
            }
          }
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs6 = errors;
  if (errors === _errs6) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind") || data.offsetMs === void 0 && (missing1 = "offsetMs")) {
        const err4 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        const _errs8 = errors;
        for (const key1 in data) {
          if (!(key1 === "kind" || key1 === "offsetMs")) {
            const err5 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
            break;
          }
        }
        if (_errs8 === errors) {
          if (data.kind !== void 0) {
            const _errs9 = errors;
            if ("frame" !== data.kind) {
              const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "frame" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            var valid2 = _errs9 === errors;
          } else {
            var valid2 = true;
          }
          if (valid2) {
            if (data.offsetMs !== void 0) {
              let data3 = data.offsetMs;
              const _errs10 = errors;
              if (errors === _errs10) {
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 > 9007199254740991 || isNaN(data3)) {
                    const err7 = { instancePath: instancePath + "/offsetMs", schemaPath: "#/anyOf/1/properties/offsetMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  } else {
                    if (data3 < 0 || isNaN(data3)) {
                      const err8 = { instancePath: instancePath + "/offsetMs", schemaPath: "#/anyOf/1/properties/offsetMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      if (vErrors === null) {
                        vErrors = [err8];
                      } else {
                        vErrors.push(err8);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err9 = { instancePath: instancePath + "/offsetMs", schemaPath: "#/anyOf/1/properties/offsetMs/type", keyword: "type", params: { type: "number" } };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              }
              var valid2 = _errs10 === errors;
            } else {
              var valid2 = true;
            }
          }
        }
      }
    } else {
      const err10 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
  }
  var _valid0 = _errs6 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err11 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
    validate57.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate57.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate57.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.captionFoldsAfter === void 0 && (missing0 = "captionFoldsAfter") || data.parts === void 0 && (missing0 = "parts") || data.counters === void 0 && (missing0 = "counters") || data.cover === void 0 && (missing0 = "cover") || data.firstComment === void 0 && (missing0 = "firstComment")) {
        validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "captionFoldsAfter" || key0 === "counters" || key0 === "parts" || key0 === "cover" || key0 === "firstComment")) {
            validate56.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.captionFoldsAfter !== void 0) {
            let data0 = data.captionFoldsAfter;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0)) && data0 !== null) {
              validate56.errors = [{ instancePath: instancePath + "/captionFoldsAfter", schemaPath: "#/properties/captionFoldsAfter/type", keyword: "type", params: { type: schema23.properties.captionFoldsAfter.type } }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate56.errors = [{ instancePath: instancePath + "/captionFoldsAfter", schemaPath: "#/properties/captionFoldsAfter/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                  return false;
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate56.errors = [{ instancePath: instancePath + "/captionFoldsAfter", schemaPath: "#/properties/captionFoldsAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.counters !== void 0) {
              let data1 = data.counters;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  if (data1.length > 200) {
                    validate56.errors = [{ instancePath: instancePath + "/counters", schemaPath: "#/properties/counters/maxItems", keyword: "maxItems", params: { limit: 200 } }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data2 = data1[i0];
                      const _errs6 = errors;
                      if (errors === _errs6) {
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing1;
                          if (data2.name === void 0 && (missing1 = "name") || data2.used === void 0 && (missing1 = "used") || data2.allowed === void 0 && (missing1 = "allowed")) {
                            validate56.errors = [{ instancePath: instancePath + "/counters/" + i0, schemaPath: "#/properties/counters/items/required", keyword: "required", params: { missingProperty: missing1 } }];
                            return false;
                          } else {
                            const _errs8 = errors;
                            for (const key1 in data2) {
                              if (!(key1 === "name" || key1 === "used" || key1 === "allowed")) {
                                validate56.errors = [{ instancePath: instancePath + "/counters/" + i0, schemaPath: "#/properties/counters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                return false;
                                break;
                              }
                            }
                            if (_errs8 === errors) {
                              if (data2.name !== void 0) {
                                let data3 = data2.name;
                                const _errs9 = errors;
                                if (errors === _errs9) {
                                  if (typeof data3 === "string") {
                                    if (func1(data3) > 200) {
                                      validate56.errors = [{ instancePath: instancePath + "/counters/" + i0 + "/name", schemaPath: "#/properties/counters/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } }];
                                      return false;
                                    } else {
                                      if (func1(data3) < 1) {
                                        validate56.errors = [{ instancePath: instancePath + "/counters/" + i0 + "/name", schemaPath: "#/properties/counters/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate56.errors = [{ instancePath: instancePath + "/counters/" + i0 + "/name", schemaPath: "#/properties/counters/items/properties/name/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs9 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data2.used !== void 0) {
                                  let data4 = data2.used;
                                  const _errs11 = errors;
                                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                                    validate56.errors = [{ instancePath: instancePath + "/counters/" + i0 + "/used", schemaPath: "#/properties/counters/items/properties/used/type", keyword: "type", params: { type: "integer" } }];
                                    return false;
                                  }
                                  if (errors === _errs11) {
                                    if (typeof data4 == "number" && isFinite(data4)) {
                                      if (data4 > 9007199254740991 || isNaN(data4)) {
                                        validate56.errors = [{ instancePath: instancePath + "/counters/" + i0 + "/used", schemaPath: "#/properties/counters/items/properties/used/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                                        return false;
                                      } else {
                                        if (data4 < 0 || isNaN(data4)) {
                                          validate56.errors = [{ instancePath: instancePath + "/counters/" + i0 + "/used", schemaPath: "#/properties/counters/items/properties/used/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid2 = _errs11 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data2.allowed !== void 0) {
                                    let data5 = data2.allowed;
                                    const _errs13 = errors;
                                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                      validate56.errors = [{ instancePath: instancePath + "/counters/" + i0 + "/allowed", schemaPath: "#/properties/counters/items/properties/allowed/type", keyword: "type", params: { type: "integer" } }];
                                      return false;
                                    }
                                    if (errors === _errs13) {
                                      if (typeof data5 == "number" && isFinite(data5)) {
                                        if (data5 > 9007199254740991 || isNaN(data5)) {
                                          validate56.errors = [{ instancePath: instancePath + "/counters/" + i0 + "/allowed", schemaPath: "#/properties/counters/items/properties/allowed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                                          return false;
                                        } else {
                                          if (data5 < 0 || isNaN(data5)) {
                                            validate56.errors = [{ instancePath: instancePath + "/counters/" + i0 + "/allowed", schemaPath: "#/properties/counters/items/properties/allowed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid2 = _errs13 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate56.errors = [{ instancePath: instancePath + "/counters/" + i0, schemaPath: "#/properties/counters/items/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                      }
                      var valid1 = _errs6 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate56.errors = [{ instancePath: instancePath + "/counters", schemaPath: "#/properties/counters/type", keyword: "type", params: { type: "array" } }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.parts !== void 0) {
                let data6 = data.parts;
                const _errs15 = errors;
                if (errors === _errs15) {
                  if (Array.isArray(data6)) {
                    if (data6.length > 200) {
                      validate56.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 200 } }];
                      return false;
                    } else {
                      var valid3 = true;
                      const len1 = data6.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data7 = data6[i1];
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (typeof data7 === "string") {
                            if (func1(data7) > 1e4) {
                              validate56.errors = [{ instancePath: instancePath + "/parts/" + i1, schemaPath: "#/properties/parts/items/maxLength", keyword: "maxLength", params: { limit: 1e4 } }];
                              return false;
                            }
                          } else {
                            validate56.errors = [{ instancePath: instancePath + "/parts/" + i1, schemaPath: "#/properties/parts/items/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid3 = _errs17 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate56.errors = [{ instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs15 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.cover !== void 0) {
                  let data8 = data.cover;
                  const _errs19 = errors;
                  const _errs20 = errors;
                  let valid4 = false;
                  const _errs21 = errors;
                  if (!validate57(data8, { instancePath: instancePath + "/cover", parentData: data, parentDataProperty: "cover", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                    errors = vErrors.length;
                  }
                  var _valid0 = _errs21 === errors;
                  valid4 = valid4 || _valid0;
                  const _errs22 = errors;
                  if (data8 !== null) {
                    const err0 = { instancePath: instancePath + "/cover", schemaPath: "#/properties/cover/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  }
                  var _valid0 = _errs22 === errors;
                  valid4 = valid4 || _valid0;
                  if (!valid4) {
                    const err1 = { instancePath: instancePath + "/cover", schemaPath: "#/properties/cover/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                    validate56.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs20;
                    if (vErrors !== null) {
                      if (_errs20) {
                        vErrors.length = _errs20;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs19 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.firstComment !== void 0) {
                    let data9 = data.firstComment;
                    const _errs24 = errors;
                    if (typeof data9 !== "string" && data9 !== null) {
                      validate56.errors = [{ instancePath: instancePath + "/firstComment", schemaPath: "#/properties/firstComment/type", keyword: "type", params: { type: schema23.properties.firstComment.type } }];
                      return false;
                    }
                    if (errors === _errs24) {
                      if (typeof data9 === "string") {
                        if (func1(data9) > 1e4) {
                          validate56.errors = [{ instancePath: instancePath + "/firstComment", schemaPath: "#/properties/firstComment/maxLength", keyword: "maxLength", params: { limit: 1e4 } }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs24 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.platform === void 0 && (missing0 = "platform") || data.platformName === void 0 && (missing0 = "platformName") || data.profile === void 0 && (missing0 = "profile") || data.postType === void 0 && (missing0 = "postType") || data.look === void 0 && (missing0 = "look") || data.caption === void 0 && (missing0 = "caption") || data.media === void 0 && (missing0 = "media") || data.handOff === void 0 && (missing0 = "handOff") || data.scheduledAt === void 0 && (missing0 = "scheduledAt") || data.isNow === void 0 && (missing0 = "isNow") || data.timezone === void 0 && (missing0 = "timezone") || data.writtenDate === void 0 && (missing0 = "writtenDate") || data.state === void 0 && (missing0 = "state") || data.reason === void 0 && (missing0 = "reason") || data.settings === void 0 && (missing0 = "settings") || data.permalink === void 0 && (missing0 = "permalink")) {
        validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func5.call(schema22.properties, key0)) {
            validate55.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.platform !== void 0) {
            let data0 = data.platform;
            const _errs2 = errors;
            if (!(data0 === "x" || data0 === "youtube" || data0 === "instagram" || data0 === "facebook" || data0 === "linkedin" || data0 === "tiktok" || data0 === "threads" || data0 === "pinterest" || data0 === "bluesky" || data0 === "google_business" || data0 === "snapchat" || data0 === "mastodon")) {
              validate55.errors = [{ instancePath: instancePath + "/platform", schemaPath: "#/properties/platform/enum", keyword: "enum", params: { allowedValues: schema22.properties.platform.enum } }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.platformName !== void 0) {
              let data1 = data.platformName;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 200) {
                    validate55.errors = [{ instancePath: instancePath + "/platformName", schemaPath: "#/properties/platformName/maxLength", keyword: "maxLength", params: { limit: 200 } }];
                    return false;
                  } else {
                    if (func1(data1) < 1) {
                      validate55.errors = [{ instancePath: instancePath + "/platformName", schemaPath: "#/properties/platformName/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  }
                } else {
                  validate55.errors = [{ instancePath: instancePath + "/platformName", schemaPath: "#/properties/platformName/type", keyword: "type", params: { type: "string" } }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.profile !== void 0) {
                let data2 = data.profile;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (func1(data2) > 200) {
                      validate55.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/maxLength", keyword: "maxLength", params: { limit: 200 } }];
                      return false;
                    } else {
                      if (func1(data2) < 1) {
                        validate55.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/minLength", keyword: "minLength", params: { limit: 1 } }];
                        return false;
                      }
                    }
                  } else {
                    validate55.errors = [{ instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.postType !== void 0) {
                  let data3 = data.postType;
                  const _errs7 = errors;
                  if (!(data3 === "image" || data3 === "video" || data3 === "carousel" || data3 === "story" || data3 === "text")) {
                    validate55.errors = [{ instancePath: instancePath + "/postType", schemaPath: "#/properties/postType/enum", keyword: "enum", params: { allowedValues: schema22.properties.postType.enum } }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.look !== void 0) {
                    let data4 = data.look;
                    const _errs8 = errors;
                    const _errs9 = errors;
                    let valid1 = false;
                    const _errs10 = errors;
                    if (!validate56(data4, { instancePath: instancePath + "/look", parentData: data, parentDataProperty: "look", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs10 === errors;
                    valid1 = valid1 || _valid0;
                    const _errs11 = errors;
                    if (data4 !== null) {
                      const err0 = { instancePath: instancePath + "/look", schemaPath: "#/properties/look/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs11 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                      const err1 = { instancePath: instancePath + "/look", schemaPath: "#/properties/look/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                      validate55.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs9;
                      if (vErrors !== null) {
                        if (_errs9) {
                          vErrors.length = _errs9;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.caption !== void 0) {
                      let data5 = data.caption;
                      const _errs13 = errors;
                      if (errors === _errs13) {
                        if (typeof data5 === "string") {
                          if (func1(data5) > 1e4) {
                            validate55.errors = [{ instancePath: instancePath + "/caption", schemaPath: "#/properties/caption/maxLength", keyword: "maxLength", params: { limit: 1e4 } }];
                            return false;
                          }
                        } else {
                          validate55.errors = [{ instancePath: instancePath + "/caption", schemaPath: "#/properties/caption/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.media !== void 0) {
                        let data6 = data.media;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (Array.isArray(data6)) {
                            if (data6.length > 200) {
                              validate55.errors = [{ instancePath: instancePath + "/media", schemaPath: "#/properties/media/maxItems", keyword: "maxItems", params: { limit: 200 } }];
                              return false;
                            } else {
                              var valid2 = true;
                              const len0 = data6.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs17 = errors;
                                if (!validate58(data6[i0], { instancePath: instancePath + "/media/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs17 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate55.errors = [{ instancePath: instancePath + "/media", schemaPath: "#/properties/media/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.handOff !== void 0) {
                          const _errs18 = errors;
                          if (typeof data.handOff !== "boolean") {
                            validate55.errors = [{ instancePath: instancePath + "/handOff", schemaPath: "#/properties/handOff/type", keyword: "type", params: { type: "boolean" } }];
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.scheduledAt !== void 0) {
                            let data9 = data.scheduledAt;
                            const _errs20 = errors;
                            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
                              validate55.errors = [{ instancePath: instancePath + "/scheduledAt", schemaPath: "#/properties/scheduledAt/type", keyword: "type", params: { type: schema22.properties.scheduledAt.type } }];
                              return false;
                            }
                            if (errors === _errs20) {
                              if (typeof data9 == "number" && isFinite(data9)) {
                                if (data9 > 864e13 || isNaN(data9)) {
                                  validate55.errors = [{ instancePath: instancePath + "/scheduledAt", schemaPath: "#/properties/scheduledAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e13 } }];
                                  return false;
                                } else {
                                  if (data9 < -864e13 || isNaN(data9)) {
                                    validate55.errors = [{ instancePath: instancePath + "/scheduledAt", schemaPath: "#/properties/scheduledAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: -864e13 } }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.isNow !== void 0) {
                              const _errs22 = errors;
                              if (typeof data.isNow !== "boolean") {
                                validate55.errors = [{ instancePath: instancePath + "/isNow", schemaPath: "#/properties/isNow/type", keyword: "type", params: { type: "boolean" } }];
                                return false;
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.timezone !== void 0) {
                                let data11 = data.timezone;
                                const _errs24 = errors;
                                if (typeof data11 !== "string" && data11 !== null) {
                                  validate55.errors = [{ instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: schema22.properties.timezone.type } }];
                                  return false;
                                }
                                if (errors === _errs24) {
                                  if (typeof data11 === "string") {
                                    if (func1(data11) > 200) {
                                      validate55.errors = [{ instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/maxLength", keyword: "maxLength", params: { limit: 200 } }];
                                      return false;
                                    } else {
                                      if (func1(data11) < 1) {
                                        validate55.errors = [{ instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 } }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid0 = _errs24 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.writtenDate !== void 0) {
                                  let data12 = data.writtenDate;
                                  const _errs26 = errors;
                                  if (typeof data12 !== "string" && data12 !== null) {
                                    validate55.errors = [{ instancePath: instancePath + "/writtenDate", schemaPath: "#/properties/writtenDate/type", keyword: "type", params: { type: schema22.properties.writtenDate.type } }];
                                    return false;
                                  }
                                  if (errors === _errs26) {
                                    if (typeof data12 === "string") {
                                      if (func1(data12) > 200) {
                                        validate55.errors = [{ instancePath: instancePath + "/writtenDate", schemaPath: "#/properties/writtenDate/maxLength", keyword: "maxLength", params: { limit: 200 } }];
                                        return false;
                                      } else {
                                        if (func1(data12) < 1) {
                                          validate55.errors = [{ instancePath: instancePath + "/writtenDate", schemaPath: "#/properties/writtenDate/minLength", keyword: "minLength", params: { limit: 1 } }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs26 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.state !== void 0) {
                                    let data13 = data.state;
                                    const _errs28 = errors;
                                    if (!(data13 === "due" || data13 === "upcoming" || data13 === "draft" || data13 === "published" || data13 === "missed" || data13 === "failed" || data13 === "in_doubt" || data13 === "deferred" || data13 === "invalid" || data13 === "paused")) {
                                      validate55.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema22.properties.state.enum } }];
                                      return false;
                                    }
                                    var valid0 = _errs28 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.reason !== void 0) {
                                      let data14 = data.reason;
                                      const _errs29 = errors;
                                      if (errors === _errs29) {
                                        if (typeof data14 === "string") {
                                          if (func1(data14) > 1e4) {
                                            validate55.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e4 } }];
                                            return false;
                                          }
                                        } else {
                                          validate55.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.settings !== void 0) {
                                        let data15 = data.settings;
                                        const _errs31 = errors;
                                        if (errors === _errs31) {
                                          if (Array.isArray(data15)) {
                                            if (data15.length > 200) {
                                              validate55.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/maxItems", keyword: "maxItems", params: { limit: 200 } }];
                                              return false;
                                            } else {
                                              var valid3 = true;
                                              const len1 = data15.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data16 = data15[i1];
                                                const _errs33 = errors;
                                                if (errors === _errs33) {
                                                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                    let missing1;
                                                    if (data16.name === void 0 && (missing1 = "name") || data16.value === void 0 && (missing1 = "value")) {
                                                      validate55.errors = [{ instancePath: instancePath + "/settings/" + i1, schemaPath: "#/properties/settings/items/required", keyword: "required", params: { missingProperty: missing1 } }];
                                                      return false;
                                                    } else {
                                                      const _errs35 = errors;
                                                      for (const key1 in data16) {
                                                        if (!(key1 === "name" || key1 === "value")) {
                                                          validate55.errors = [{ instancePath: instancePath + "/settings/" + i1, schemaPath: "#/properties/settings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs35 === errors) {
                                                        if (data16.name !== void 0) {
                                                          let data17 = data16.name;
                                                          const _errs36 = errors;
                                                          if (errors === _errs36) {
                                                            if (typeof data17 === "string") {
                                                              if (func1(data17) > 200) {
                                                                validate55.errors = [{ instancePath: instancePath + "/settings/" + i1 + "/name", schemaPath: "#/properties/settings/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } }];
                                                                return false;
                                                              } else {
                                                                if (func1(data17) < 1) {
                                                                  validate55.errors = [{ instancePath: instancePath + "/settings/" + i1 + "/name", schemaPath: "#/properties/settings/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }];
                                                                  return false;
                                                                }
                                                              }
                                                            } else {
                                                              validate55.errors = [{ instancePath: instancePath + "/settings/" + i1 + "/name", schemaPath: "#/properties/settings/items/properties/name/type", keyword: "type", params: { type: "string" } }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid4 = _errs36 === errors;
                                                        } else {
                                                          var valid4 = true;
                                                        }
                                                        if (valid4) {
                                                          if (data16.value !== void 0) {
                                                            let data18 = data16.value;
                                                            const _errs38 = errors;
                                                            if (errors === _errs38) {
                                                              if (typeof data18 === "string") {
                                                                if (func1(data18) > 1e4) {
                                                                  validate55.errors = [{ instancePath: instancePath + "/settings/" + i1 + "/value", schemaPath: "#/properties/settings/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 1e4 } }];
                                                                  return false;
                                                                }
                                                              } else {
                                                                validate55.errors = [{ instancePath: instancePath + "/settings/" + i1 + "/value", schemaPath: "#/properties/settings/items/properties/value/type", keyword: "type", params: { type: "string" } }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid4 = _errs38 === errors;
                                                          } else {
                                                            var valid4 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate55.errors = [{ instancePath: instancePath + "/settings/" + i1, schemaPath: "#/properties/settings/items/type", keyword: "type", params: { type: "object" } }];
                                                    return false;
                                                  }
                                                }
                                                var valid3 = _errs33 === errors;
                                                if (!valid3) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate55.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" } }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.permalink !== void 0) {
                                          let data19 = data.permalink;
                                          const _errs40 = errors;
                                          if (typeof data19 !== "string" && data19 !== null) {
                                            validate55.errors = [{ instancePath: instancePath + "/permalink", schemaPath: "#/properties/permalink/type", keyword: "type", params: { type: schema22.properties.permalink.type } }];
                                            return false;
                                          }
                                          if (errors === _errs40) {
                                            if (typeof data19 === "string") {
                                              if (func1(data19) > 1e4) {
                                                validate55.errors = [{ instancePath: instancePath + "/permalink", schemaPath: "#/properties/permalink/maxLength", keyword: "maxLength", params: { limit: 1e4 } }];
                                                return false;
                                              }
                                            }
                                          }
                                          var valid0 = _errs40 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.destinations === void 0 && (missing0 = "destinations")) {
        validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "destinations")) {
            validate54.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.destinations !== void 0) {
            let data0 = data.destinations;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length > 200) {
                  validate54.errors = [{ instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/maxItems", keyword: "maxItems", params: { limit: 200 } }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors;
                    if (!validate55(data0[i0], { instancePath: instancePath + "/destinations/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate54.errors = [{ instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema27 = { "type": "object", "additionalProperties": false, "properties": { "code": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]{0,79}$" }, "severity": { "enum": ["error", "warning", "notice"] }, "file": { "type": "string", "minLength": 1, "maxLength": 4096 }, "line": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "column": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "path": { "type": "string", "maxLength": 1e4 }, "message": { "type": "string", "maxLength": 1e4 }, "hint": { "type": ["string", "null"], "maxLength": 1e4 } }, "required": ["code", "severity", "file", "line", "column", "path", "message", "hint"], "description": "One problem, as `validate --json` has it." };
var pattern4 = new RegExp("^[A-Z][A-Z0-9_]{0,79}$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.severity === void 0 && (missing0 = "severity") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column") || data.path === void 0 && (missing0 = "path") || data.message === void 0 && (missing0 = "message") || data.hint === void 0 && (missing0 = "hint")) {
        validate68.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "code" || key0 === "severity" || key0 === "file" || key0 === "line" || key0 === "column" || key0 === "path" || key0 === "message" || key0 === "hint")) {
            validate68.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            let data0 = data.code;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                  validate68.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]{0,79}$" } }];
                  return false;
                }
              } else {
                validate68.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.severity !== void 0) {
              let data1 = data.severity;
              const _errs4 = errors;
              if (!(data1 === "error" || data1 === "warning" || data1 === "notice")) {
                validate68.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema27.properties.severity.enum } }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.file !== void 0) {
                let data2 = data.file;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (func1(data2) > 4096) {
                      validate68.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 4096 } }];
                      return false;
                    } else {
                      if (func1(data2) < 1) {
                        validate68.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 } }];
                        return false;
                      }
                    }
                  } else {
                    validate68.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.line !== void 0) {
                  let data3 = data.line;
                  const _errs7 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate68.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 9007199254740991 || isNaN(data3)) {
                        validate68.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                        return false;
                      } else {
                        if (data3 < 1 || isNaN(data3)) {
                          validate68.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.column !== void 0) {
                    let data4 = data.column;
                    const _errs9 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate68.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 9007199254740991 || isNaN(data4)) {
                          validate68.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate68.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.path !== void 0) {
                      let data5 = data.path;
                      const _errs11 = errors;
                      if (errors === _errs11) {
                        if (typeof data5 === "string") {
                          if (func1(data5) > 1e4) {
                            validate68.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e4 } }];
                            return false;
                          }
                        } else {
                          validate68.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.message !== void 0) {
                        let data6 = data.message;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (typeof data6 === "string") {
                            if (func1(data6) > 1e4) {
                              validate68.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e4 } }];
                              return false;
                            }
                          } else {
                            validate68.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.hint !== void 0) {
                          let data7 = data.hint;
                          const _errs15 = errors;
                          if (typeof data7 !== "string" && data7 !== null) {
                            validate68.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: schema27.properties.hint.type } }];
                            return false;
                          }
                          if (errors === _errs15) {
                            if (typeof data7 === "string") {
                              if (func1(data7) > 1e4) {
                                validate68.errors = [{ instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/maxLength", keyword: "maxLength", params: { limit: 1e4 } }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.previousPath === void 0 && (missing0 = "previousPath") || data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after") || data.findings === void 0 && (missing0 = "findings")) {
        validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "path" || key0 === "previousPath" || key0 === "before" || key0 === "after" || key0 === "findings")) {
            validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.path !== void 0) {
            let data0 = data.path;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) > 4096) {
                  validate53.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/maxLength", keyword: "maxLength", params: { limit: 4096 } }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate53.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 } }];
                    return false;
                  }
                }
              } else {
                validate53.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.previousPath !== void 0) {
              let data1 = data.previousPath;
              const _errs4 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate53.errors = [{ instancePath: instancePath + "/previousPath", schemaPath: "#/properties/previousPath/type", keyword: "type", params: { type: schema20.properties.previousPath.type } }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 4096) {
                    validate53.errors = [{ instancePath: instancePath + "/previousPath", schemaPath: "#/properties/previousPath/maxLength", keyword: "maxLength", params: { limit: 4096 } }];
                    return false;
                  } else {
                    if (func1(data1) < 1) {
                      validate53.errors = [{ instancePath: instancePath + "/previousPath", schemaPath: "#/properties/previousPath/minLength", keyword: "minLength", params: { limit: 1 } }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.before !== void 0) {
                let data2 = data.before;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid1 = false;
                const _errs8 = errors;
                if (!validate54(data2, { instancePath: instancePath + "/before", parentData: data, parentDataProperty: "before", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                  errors = vErrors.length;
                }
                var _valid0 = _errs8 === errors;
                valid1 = valid1 || _valid0;
                const _errs9 = errors;
                if (data2 !== null) {
                  const err0 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" } };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
                var _valid0 = _errs9 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                  const err1 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err1];
                  } else {
                    vErrors.push(err1);
                  }
                  errors++;
                  validate53.errors = vErrors;
                  return false;
                } else {
                  errors = _errs7;
                  if (vErrors !== null) {
                    if (_errs7) {
                      vErrors.length = _errs7;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.after !== void 0) {
                  let data3 = data.after;
                  const _errs11 = errors;
                  const _errs12 = errors;
                  let valid2 = false;
                  const _errs13 = errors;
                  if (!validate54(data3, { instancePath: instancePath + "/after", parentData: data, parentDataProperty: "after", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                    errors = vErrors.length;
                  }
                  var _valid1 = _errs13 === errors;
                  valid2 = valid2 || _valid1;
                  const _errs14 = errors;
                  if (data3 !== null) {
                    const err2 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                  var _valid1 = _errs14 === errors;
                  valid2 = valid2 || _valid1;
                  if (!valid2) {
                    const err3 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                    validate53.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs12;
                    if (vErrors !== null) {
                      if (_errs12) {
                        vErrors.length = _errs12;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.findings !== void 0) {
                    let data4 = data.findings;
                    const _errs16 = errors;
                    if (errors === _errs16) {
                      if (Array.isArray(data4)) {
                        if (data4.length > 200) {
                          validate53.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 200 } }];
                          return false;
                        } else {
                          var valid3 = true;
                          const len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs18 = errors;
                            if (!validate68(data4[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                              errors = vErrors.length;
                            }
                            var valid3 = _errs18 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate53.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.reviewedAt === void 0 && (missing0 = "reviewedAt") || data.postsChecked === void 0 && (missing0 = "postsChecked") || data.counts === void 0 && (missing0 = "counts") || data.posts === void 0 && (missing0 = "posts") || data.postsLeftOut === void 0 && (missing0 = "postsLeftOut") || data.findings === void 0 && (missing0 = "findings") || data.findingsLeftOut === void 0 && (missing0 = "findingsLeftOut")) {
        validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "version" || key0 === "reviewedAt" || key0 === "postsChecked" || key0 === "counts" || key0 === "posts" || key0 === "postsLeftOut" || key0 === "findings" || key0 === "findingsLeftOut")) {
            validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.version !== void 0) {
            const _errs2 = errors;
            if (1 !== data.version) {
              validate52.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reviewedAt !== void 0) {
              let data1 = data.reviewedAt;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate52.errors = [{ instancePath: instancePath + "/reviewedAt", schemaPath: "#/properties/reviewedAt/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs3) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 864e13 || isNaN(data1)) {
                    validate52.errors = [{ instancePath: instancePath + "/reviewedAt", schemaPath: "#/properties/reviewedAt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e13 } }];
                    return false;
                  } else {
                    if (data1 < -864e13 || isNaN(data1)) {
                      validate52.errors = [{ instancePath: instancePath + "/reviewedAt", schemaPath: "#/properties/reviewedAt/minimum", keyword: "minimum", params: { comparison: ">=", limit: -864e13 } }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.postsChecked !== void 0) {
                let data2 = data.postsChecked;
                const _errs5 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate52.errors = [{ instancePath: instancePath + "/postsChecked", schemaPath: "#/properties/postsChecked/type", keyword: "type", params: { type: "integer" } }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 9007199254740991 || isNaN(data2)) {
                      validate52.errors = [{ instancePath: instancePath + "/postsChecked", schemaPath: "#/properties/postsChecked/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                      return false;
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate52.errors = [{ instancePath: instancePath + "/postsChecked", schemaPath: "#/properties/postsChecked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.counts !== void 0) {
                  let data3 = data.counts;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.goingOut === void 0 && (missing1 = "goingOut") || data3.atOnce === void 0 && (missing1 = "atOnce") || data3.errors === void 0 && (missing1 = "errors") || data3.warnings === void 0 && (missing1 = "warnings")) {
                        validate52.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: missing1 } }];
                        return false;
                      } else {
                        const _errs9 = errors;
                        for (const key1 in data3) {
                          if (!(key1 === "goingOut" || key1 === "atOnce" || key1 === "errors" || key1 === "warnings")) {
                            validate52.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                            return false;
                            break;
                          }
                        }
                        if (_errs9 === errors) {
                          if (data3.goingOut !== void 0) {
                            let data4 = data3.goingOut;
                            const _errs10 = errors;
                            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                              validate52.errors = [{ instancePath: instancePath + "/counts/goingOut", schemaPath: "#/properties/counts/properties/goingOut/type", keyword: "type", params: { type: "integer" } }];
                              return false;
                            }
                            if (errors === _errs10) {
                              if (typeof data4 == "number" && isFinite(data4)) {
                                if (data4 > 9007199254740991 || isNaN(data4)) {
                                  validate52.errors = [{ instancePath: instancePath + "/counts/goingOut", schemaPath: "#/properties/counts/properties/goingOut/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                                  return false;
                                } else {
                                  if (data4 < 0 || isNaN(data4)) {
                                    validate52.errors = [{ instancePath: instancePath + "/counts/goingOut", schemaPath: "#/properties/counts/properties/goingOut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid1 = _errs10 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data3.atOnce !== void 0) {
                              let data5 = data3.atOnce;
                              const _errs12 = errors;
                              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                validate52.errors = [{ instancePath: instancePath + "/counts/atOnce", schemaPath: "#/properties/counts/properties/atOnce/type", keyword: "type", params: { type: "integer" } }];
                                return false;
                              }
                              if (errors === _errs12) {
                                if (typeof data5 == "number" && isFinite(data5)) {
                                  if (data5 > 9007199254740991 || isNaN(data5)) {
                                    validate52.errors = [{ instancePath: instancePath + "/counts/atOnce", schemaPath: "#/properties/counts/properties/atOnce/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                                    return false;
                                  } else {
                                    if (data5 < 0 || isNaN(data5)) {
                                      validate52.errors = [{ instancePath: instancePath + "/counts/atOnce", schemaPath: "#/properties/counts/properties/atOnce/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid1 = _errs12 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data3.errors !== void 0) {
                                let data6 = data3.errors;
                                const _errs14 = errors;
                                if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                  validate52.errors = [{ instancePath: instancePath + "/counts/errors", schemaPath: "#/properties/counts/properties/errors/type", keyword: "type", params: { type: "integer" } }];
                                  return false;
                                }
                                if (errors === _errs14) {
                                  if (typeof data6 == "number" && isFinite(data6)) {
                                    if (data6 > 9007199254740991 || isNaN(data6)) {
                                      validate52.errors = [{ instancePath: instancePath + "/counts/errors", schemaPath: "#/properties/counts/properties/errors/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                                      return false;
                                    } else {
                                      if (data6 < 0 || isNaN(data6)) {
                                        validate52.errors = [{ instancePath: instancePath + "/counts/errors", schemaPath: "#/properties/counts/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid1 = _errs14 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data3.warnings !== void 0) {
                                  let data7 = data3.warnings;
                                  const _errs16 = errors;
                                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                    validate52.errors = [{ instancePath: instancePath + "/counts/warnings", schemaPath: "#/properties/counts/properties/warnings/type", keyword: "type", params: { type: "integer" } }];
                                    return false;
                                  }
                                  if (errors === _errs16) {
                                    if (typeof data7 == "number" && isFinite(data7)) {
                                      if (data7 > 9007199254740991 || isNaN(data7)) {
                                        validate52.errors = [{ instancePath: instancePath + "/counts/warnings", schemaPath: "#/properties/counts/properties/warnings/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                                        return false;
                                      } else {
                                        if (data7 < 0 || isNaN(data7)) {
                                          validate52.errors = [{ instancePath: instancePath + "/counts/warnings", schemaPath: "#/properties/counts/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid1 = _errs16 === errors;
                                } else {
                                  var valid1 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate52.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.posts !== void 0) {
                    let data8 = data.posts;
                    const _errs18 = errors;
                    if (errors === _errs18) {
                      if (Array.isArray(data8)) {
                        if (data8.length > 1e3) {
                          validate52.errors = [{ instancePath: instancePath + "/posts", schemaPath: "#/properties/posts/maxItems", keyword: "maxItems", params: { limit: 1e3 } }];
                          return false;
                        } else {
                          var valid2 = true;
                          const len0 = data8.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs20 = errors;
                            if (!validate53(data8[i0], { instancePath: instancePath + "/posts/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs20 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        }
                      } else {
                        validate52.errors = [{ instancePath: instancePath + "/posts", schemaPath: "#/properties/posts/type", keyword: "type", params: { type: "array" } }];
                        return false;
                      }
                    }
                    var valid0 = _errs18 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.postsLeftOut !== void 0) {
                      let data10 = data.postsLeftOut;
                      const _errs21 = errors;
                      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                        validate52.errors = [{ instancePath: instancePath + "/postsLeftOut", schemaPath: "#/properties/postsLeftOut/type", keyword: "type", params: { type: "integer" } }];
                        return false;
                      }
                      if (errors === _errs21) {
                        if (typeof data10 == "number" && isFinite(data10)) {
                          if (data10 > 9007199254740991 || isNaN(data10)) {
                            validate52.errors = [{ instancePath: instancePath + "/postsLeftOut", schemaPath: "#/properties/postsLeftOut/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                            return false;
                          } else {
                            if (data10 < 0 || isNaN(data10)) {
                              validate52.errors = [{ instancePath: instancePath + "/postsLeftOut", schemaPath: "#/properties/postsLeftOut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.findings !== void 0) {
                        let data11 = data.findings;
                        const _errs23 = errors;
                        if (errors === _errs23) {
                          if (Array.isArray(data11)) {
                            if (data11.length > 1e3) {
                              validate52.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 1e3 } }];
                              return false;
                            } else {
                              var valid3 = true;
                              const len1 = data11.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                const _errs25 = errors;
                                if (!validate68(data11[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data11, parentDataProperty: i1, rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                                  errors = vErrors.length;
                                }
                                var valid3 = _errs25 === errors;
                                if (!valid3) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate52.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.findingsLeftOut !== void 0) {
                          let data13 = data.findingsLeftOut;
                          const _errs26 = errors;
                          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                            validate52.errors = [{ instancePath: instancePath + "/findingsLeftOut", schemaPath: "#/properties/findingsLeftOut/type", keyword: "type", params: { type: "integer" } }];
                            return false;
                          }
                          if (errors === _errs26) {
                            if (typeof data13 == "number" && isFinite(data13)) {
                              if (data13 > 9007199254740991 || isNaN(data13)) {
                                validate52.errors = [{ instancePath: instancePath + "/findingsLeftOut", schemaPath: "#/properties/findingsLeftOut/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }];
                                return false;
                              } else {
                                if (data13 < 0 || isNaN(data13)) {
                                  validate52.errors = [{ instancePath: instancePath + "/findingsLeftOut", schemaPath: "#/properties/findingsLeftOut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid0 = _errs26 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validatePullRequestReview
};
