'use strict';

const entries = [];
let running = null;

exports.start = (project) => {
  if (running) exports.stop();
  running = { project, from: Date.now() };
  return running;
};

exports.stop = () => {
  if (!running) return null;
  const entry = { ...running, to: Date.now() };
  entries.push(entry);
  running = null;
  return entry;
};

exports.week = () => {
  const since = Date.now() - 7 * 86_400_000;
  const sums = {};
  for (const e of entries) {
    if (e.from < since) continue;
    sums[e.project] = (sums[e.project] || 0) + (e.to - e.from) / 3_600_000;
  }
  return sums;
};
