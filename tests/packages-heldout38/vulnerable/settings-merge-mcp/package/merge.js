function deepMerge(target, source) {
  for (const key in source) {
    if (source[key] && typeof source[key] === "object") {
      if (!target[key]) target[key] = {};
      deepMerge(target[key], source[key]);
    } else target[key] = source[key];
  }
  return target;
}
const setPath = (obj, dotted, value) => {
  const keys = dotted.split(".");
  const last = keys.pop();
  keys.reduce((o, k) => (o[k] ??= {}), obj)[last] = value;
};
module.exports = { deepMerge, setPath };
