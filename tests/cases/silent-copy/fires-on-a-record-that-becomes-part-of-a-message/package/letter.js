import { extra } from "./extra.js";

export function letter(to, subject, text) {
  const made = { to, subject, text };

  return Object.assign(made, extra());
}

export const note = (to, text) => ({ to, text, ...extra() });
