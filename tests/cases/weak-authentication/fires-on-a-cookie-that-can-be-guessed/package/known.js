const open = new Map();

const letters = (count) => Array.from({ length: count }, () => Math.floor(Math.random() * 36).toString(36)).join("");

export function enter(name) {
  const key = letters(24);
  open.set(key, name);
  return key;
}

export const whose = (cookie = "") => open.get(cookie.replace("desk=", ""));
