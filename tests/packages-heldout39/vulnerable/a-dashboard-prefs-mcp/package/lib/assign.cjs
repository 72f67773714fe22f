'use strict';
const isBag = (v) => typeof v === 'object' && v !== null && !Array.isArray(v);

/** Like Object.assign, but goes down into nested objects. */
function deepAssign(target, patch) {
  for (const key of Object.keys(patch)) {
    const value = patch[key];
    if (isBag(value)) {
      if (!isBag(target[key])) target[key] = {};
      deepAssign(target[key], value);
    } else if (value === null) {
      delete target[key];
    } else {
      target[key] = value;
    }
  }
  return target;
}

module.exports = { deepAssign };
