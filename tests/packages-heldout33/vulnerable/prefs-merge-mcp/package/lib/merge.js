const isObject = (v) => typeof v === 'object' && v !== null && !Array.isArray(v);

export function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (isObject(source[key]) && isObject(target[key])) target[key] = merge(target[key], source[key]);
    else target[key] = source[key];
  }
  return target;
}

export function setPath(target, path, value) {
  const last = path.at(-1);
  let at = target;
  for (const k of path.slice(0, -1)) at = at[k] ??= {};
  at[last] = value;
}
