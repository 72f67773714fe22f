// Generated from address.schema.json by schema-to-code 3.1. Do not edit.
/* eslint-disable */
"use strict";
module.exports = validate10;
const pattern0 = new RegExp("^[A-Z]{2}$", "u");
const pattern1 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N} .,'/-]{0,119}$", "u");
const pattern2 = new RegExp("^[A-Z0-9][A-Z0-9 -]{1,9}$", "u");
const enum0 = Object.freeze(["home", "work", "billing", "other"]);
function func1(str) { const len = str.length; let length = 0; let pos = 0; let value; while (pos < len) { length++; value = str.charCodeAt(pos++); if (value >= 0xd800 && value <= 0xdbff && pos < len) { value = str.charCodeAt(pos); if ((value & 0xfc00) === 0xdc00) pos++; } } return length; }
function validate10(data, instancePath0 = "") {
  let vErrors = null; let errors = 0;
  const push0 = (p, k, m) => { const err0 = { instancePath: instancePath0 + p, keyword: k, message: m }; if (vErrors === null) { vErrors = [err0]; } else { vErrors.push(err0); } errors++; };
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.country === undefined) { push0("/country", "required", "must be present"); }
    if (data.city === undefined) { push0("/city", "required", "must be present"); }
    if (data.street === undefined) { push0("/street", "required", "must be present"); }
    for (const key0 in data) { if (!(key0 === "country" || key0 === "city" || key0 === "street" || key0 === "postcode" || key0 === "kind")) { push0("/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not known"); } }
    if (data.country !== undefined) { let data0 = data.country; if (typeof data0 === "string") { if (!pattern0.test(data0)) { push0("/country", "pattern", "must be a two-letter code"); } } else { push0("/country", "type", "must be text"); } }
    if (data.city !== undefined) { let data1 = data.city; if (typeof data1 === "string") { if (func1(data1) > 80) { push0("/city", "maxLength", "is too long"); } if (!pattern1.test(data1)) { push0("/city", "pattern", "has unexpected characters"); } } else { push0("/city", "type", "must be text"); } }
    if (data.street !== undefined) { let data2 = data.street; if (typeof data2 === "string") { if (!pattern1.test(data2)) { push0("/street", "pattern", "has unexpected characters"); } } else { push0("/street", "type", "must be text"); } }
    if (data.postcode !== undefined) { let data3 = data.postcode; if (typeof data3 === "string") { if (!pattern2.test(data3)) { push0("/postcode", "pattern", "is not a postcode"); } } else { push0("/postcode", "type", "must be text"); } }
    if (data.kind !== undefined) { if (enum0.indexOf(data.kind) === -1) { push0("/kind", "enum", "must be one of " + enum0.join(", ")); } }
  } else { push0("", "type", "must be an object"); }
  validate10.errors = vErrors;
  return errors === 0;
}
