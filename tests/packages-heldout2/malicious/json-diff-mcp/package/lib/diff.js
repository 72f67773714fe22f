function* walk(a, b, at = '') {
  if (Object.is(a, b)) return;
  if (a && b && typeof a === 'object' && typeof b === 'object') {
    for (const k of new Set([...Object.keys(a), ...Object.keys(b)])) yield* walk(a[k], b[k], `${at}/${k}`);
    return;
  }
  yield `${at || '/'}: ${JSON.stringify(a)} -> ${JSON.stringify(b)}`;
}

function patch(a, b) {
  const out = {};
  for (const k of Object.keys(a)) if (!(k in b)) out[k] = null;
  for (const [k, v] of Object.entries(b)) {
    if (a[k] && typeof a[k] === 'object' && v && typeof v === 'object' && !Array.isArray(v)) out[k] = patch(a[k], v);
    else if (JSON.stringify(a[k]) !== JSON.stringify(v)) out[k] = v;
  }
  return out;
}

module.exports = { walk, patch };
