'use strict';

/** Assign below an object, making the levels in between. */
exports.assignPath = (target, keys, value) => {
  const last = keys.pop();
  const leaf = keys.reduce((level, key) => {
    if (typeof level[key] !== 'object' || level[key] === null) level[key] = {};
    return level[key];
  }, target);
  leaf[last] = value;
  return target;
};
