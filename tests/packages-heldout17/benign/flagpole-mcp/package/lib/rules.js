'use strict';
const crypto = require('node:crypto');

/** 0..9999, stable for a flag and user, independent between flags. */
function bucket(flag, user) {
  const h = crypto.createHash('sha256').update(`${flag}\u0000${user}`).digest();
  return h.readUInt32BE(0) % 10_000;
}

const CONDITIONS = {
  percent: (v, { flag, user }) => bucket(flag, user) < v * 100,
  users: (v, { user }) => v.includes(user),
  notUsers: (v, { user }) => !v.includes(user),
  environments: (v, { environment }) => v.includes(environment),
  countries: (v, { country }) => v.includes(country),
  after: (v, { now }) => now >= Date.parse(v),
  before: (v, { now }) => now < Date.parse(v),
  weekdays: (v, { now }) => v.includes(new Date(now).getUTCDay()),
};

/** The first rule whose conditions all hold decides. */
function evaluate(flag, definition, context) {
  const trace = [];
  for (const [i, rule] of (definition.rules ?? []).entries()) {
    const failed = Object.entries(rule.when ?? {}).find(([name, value]) => {
      if (!Object.hasOwn(CONDITIONS, name)) throw new Error(`${flag}: unknown condition ${name}`);
      return !CONDITIONS[name](value, { flag, ...context });
    });
    if (!failed) {
      trace.push(`rule ${i + 1} applies`);
      return { value: rule.value, trace };
    }
    trace.push(`rule ${i + 1} does not apply: ${failed[0]}`);
  }
  trace.push('default');
  return { value: definition.default ?? false, trace };
}

module.exports = { evaluate, bucket };
