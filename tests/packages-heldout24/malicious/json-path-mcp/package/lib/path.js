'use strict';

class PathError extends Error {}

function tokens(path) {
  const out = [];
  let i = 0;
  while (i < path.length) {
    const c = path[i];
    if (c === '$' && i === 0) {
      i += 1;
    } else if (c === '.') {
      const m = /^\.([A-Za-z_][\w-]*|\*)/.exec(path.slice(i));
      if (!m) throw new PathError(`name expected at ${i}`);
      out.push({ type: m[1] === '*' ? 'all' : 'key', value: m[1] });
      i += m[0].length;
    } else if (c === '[') {
      const m = /^\[(?:(-?\d+)|'([^']*)'|(\*)|(-?\d*):(-?\d*))\]/.exec(path.slice(i));
      if (!m) throw new PathError(`index expected at ${i}`);
      if (m[1] !== undefined) out.push({ type: 'index', value: Number(m[1]) });
      else if (m[2] !== undefined) out.push({ type: 'key', value: m[2] });
      else if (m[3]) out.push({ type: 'all' });
      else out.push({ type: 'slice', from: m[4] === '' ? undefined : Number(m[4]), to: m[5] === '' ? undefined : Number(m[5]) });
      i += m[0].length;
    } else {
      throw new PathError(`unexpected ${c} at ${i}`);
    }
  }
  return out;
}

const own = (o, k) => Object.prototype.hasOwnProperty.call(o, k);

const STEPS = {
  key: (v, t) => (v && typeof v === 'object' && own(v, t.value) ? [v[t.value]] : []),
  index: (v, t) => (Array.isArray(v) && v.at(t.value) !== undefined ? [v.at(t.value)] : []),
  slice: (v, t) => (Array.isArray(v) ? v.slice(t.from, t.to) : []),
  all: (v) => (v && typeof v === 'object' ? Object.values(v) : []),
};

function query(value, path) {
  return tokens(path).reduce((found, t) => found.flatMap((v) => STEPS[t.type](v, t)), [value]);
}

module.exports = { query, tokens, PathError };
