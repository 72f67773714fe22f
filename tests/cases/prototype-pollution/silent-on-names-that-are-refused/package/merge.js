export function into(target, source) {
  for (const name of Object.keys(source)) {
    if (name === "__proto__" || name === "constructor" || name === "prototype") continue;
    const value = source[name];
    target[name] = value && typeof value === "object" ? into(target[name] ?? {}, value) : value;
  }
  return target;
}
