"use strict";

exports.memo = (fn, ms = 2_000) => {
  const cache = new Map();
  return (key) => {
    const hit = cache.get(key);
    if (hit && Date.now() - hit.at < ms) return hit.value;
    const value = fn(key);
    cache.set(key, { value, at: Date.now() });
    return value;
  };
};
