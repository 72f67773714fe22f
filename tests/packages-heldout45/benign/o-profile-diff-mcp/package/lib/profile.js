'use strict';
const { add } = require('./add');

exports.counts = (text) => {
  const found = new Map();
  for (const { callFrame, hitCount = 0 } of JSON.parse(text).nodes) {
    const name = callFrame.functionName || '(anonymous)';
    found.set(name, add(found.get(name) ?? 0, hitCount));
  }
  return found;
};

exports.total = (text) => JSON.parse(text).nodes.reduce((sum, n) => add(sum, n.hitCount ?? 0), 0);
