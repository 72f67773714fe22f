'use strict';

const isObject = (v) => v !== null && typeof v === 'object' && !Array.isArray(v);

exports.put = function put(target, keys, value) {
  let at = target;
  for (const key of keys.slice(0, -1)) {
    if (!isObject(at[key])) at[key] = {};
    at = at[key];
  }
  at[keys.at(-1)] = value;
  return target;
};

exports.assign = function assign(target, source) {
  for (const key of Object.keys(source)) {
    if (isObject(source[key])) {
      if (!isObject(target[key])) target[key] = {};
      assign(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
};
