// Made by `npm run generate` from schemas/review.schema.json. Do not edit.
// <stdin>
var validateReview = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:mergecast:schema:review", "description": "What the review of a fork's pull request hands to the workflow that may comment. Whoever opened the pull request may have written it: it is data, and everything in it is checked and escaped.", "type": "object", "additionalProperties": false, "required": ["version", "pull_request", "head_sha", "base_sha", "review"], "properties": { "version": { "description": "Of this format.", "examples": [1], "const": 1 }, "pull_request": { "description": "Its number. Believed only where GitHub says that this pull request has the run's commit.", "examples": [12], "type": "integer", "minimum": 1, "maximum": 2147483647 }, "head_sha": { "description": "The commit that was reviewed.", "examples": ["3d3c42e5aac5ba805825da76410c181273ba90b1"], "type": "string", "pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" }, "base_sha": { "description": "The commit that it was compared with; null where that was not known.", "examples": ["820762786026740c76f36085b0efc47a31fe5020", null], "type": ["string", "null"], "pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" }, "review": { "description": "A review in the shape of `pull-request-review.schema.json`.", "examples": [{ "version": 1 }], "type": "object" } } };
var pattern3 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
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
      if (data.version === void 0 && (missing0 = "version") || data.pull_request === void 0 && (missing0 = "pull_request") || data.head_sha === void 0 && (missing0 = "head_sha") || data.base_sha === void 0 && (missing0 = "base_sha") || data.review === void 0 && (missing0 = "review")) {
        validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "version" || key0 === "pull_request" || key0 === "head_sha" || key0 === "base_sha" || key0 === "review")) {
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
            if (data.pull_request !== void 0) {
              let data1 = data.pull_request;
              const _errs3 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate52.errors = [{ instancePath: instancePath + "/pull_request", schemaPath: "#/properties/pull_request/type", keyword: "type", params: { type: "integer" } }];
                return false;
              }
              if (errors === _errs3) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 2147483647 || isNaN(data1)) {
                    validate52.errors = [{ instancePath: instancePath + "/pull_request", schemaPath: "#/properties/pull_request/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate52.errors = [{ instancePath: instancePath + "/pull_request", schemaPath: "#/properties/pull_request/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
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
              if (data.head_sha !== void 0) {
                let data2 = data.head_sha;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!pattern3.test(data2)) {
                      validate52.errors = [{ instancePath: instancePath + "/head_sha", schemaPath: "#/properties/head_sha/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" } }];
                      return false;
                    }
                  } else {
                    validate52.errors = [{ instancePath: instancePath + "/head_sha", schemaPath: "#/properties/head_sha/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.base_sha !== void 0) {
                  let data3 = data.base_sha;
                  const _errs7 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate52.errors = [{ instancePath: instancePath + "/base_sha", schemaPath: "#/properties/base_sha/type", keyword: "type", params: { type: schema19.properties.base_sha.type } }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (typeof data3 === "string") {
                      if (!pattern3.test(data3)) {
                        validate52.errors = [{ instancePath: instancePath + "/base_sha", schemaPath: "#/properties/base_sha/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" } }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.review !== void 0) {
                    let data4 = data.review;
                    const _errs9 = errors;
                    if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                      validate52.errors = [{ instancePath: instancePath + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" } }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
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
      validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validateReview
};
