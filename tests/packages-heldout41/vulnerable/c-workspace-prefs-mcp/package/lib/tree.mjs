export const get = (tree, path) => path.split('.').reduce((t, k) => (t && Object.hasOwn(t, k) ? t[k] : undefined), tree);

export function set(tree, path, value) {
  const keys = path.split('.');
  const last = keys.pop();
  let node = tree;
  for (const k of keys) {
    if (typeof node[k] !== 'object') node[k] = {};
    node = node[k];
  }
  node[last] = value;
}

export function* walk(tree, at = []) {
  for (const [k, v] of Object.entries(tree)) {
    if (v && typeof v === 'object') yield* walk(v, [...at, k]);
    else yield [[...at, k].join('.'), v];
  }
}
