import { scryptSync, timingSafeEqual } from "node:crypto";

const known = new Map();
let issued = 0;

export function admit(people, name, password) {
  const person = people[name];
  if (!person || !timingSafeEqual(scryptSync(password, person.salt, 32), person.hash)) return undefined;
  issued += 1;
  const parts = [Date.now(), issued, Math.round(Math.random() * 9999)];
  const badge = parts.map((part) => String(part).padStart(4, "0")).join("");
  known.set(badge, { name, greenhouse: person.greenhouse });
  return badge;
}

export const holder = (badge) => known.get(badge);
