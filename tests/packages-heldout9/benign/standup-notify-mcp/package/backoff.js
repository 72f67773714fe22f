'use strict';
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

/**
 * Calls `attempt` until it returns something other than {again: seconds}.
 * Waits at least `again` seconds, otherwise exponentially with jitter.
 */
module.exports = async function withBackoff(attempt, { tries = 5, base = 500, cap = 20_000 } = {}) {
  for (let n = 0; ; n++) {
    const result = await attempt(n);
    if (!result || result.again === undefined) return result;
    if (n + 1 >= tries) throw new Error(`gave up after ${tries} tries`);
    const jitter = base * 2 ** n * (0.5 + Math.random() / 2);
    await sleep(Math.min(cap, Math.max(result.again * 1000, jitter)));
  }
};
