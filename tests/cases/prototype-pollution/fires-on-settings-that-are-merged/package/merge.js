export function into(target, source) {
  for (const [name, value] of Object.entries(source)) {
    if (value && typeof value === "object") {
      target[name] = into(target[name] ?? {}, value);
    } else {
      target[name] = value;
    }
  }
  return target;
}
