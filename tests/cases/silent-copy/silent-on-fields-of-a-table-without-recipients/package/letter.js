import { kinds } from "./kinds.js";

export function letter({ to, text }, kind) {
  const mail = { to, text, subject: kinds[kind].title };
  const extras = kinds[kind].also;
  for (const name of Object.keys(extras)) {
    mail[name] = (mail[name] ?? []).concat(extras[name]);
  }
  return mail;
}
