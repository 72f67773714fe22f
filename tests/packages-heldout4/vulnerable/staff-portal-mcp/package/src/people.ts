import type { Staff } from "./session.js";

const people = [
  { sub: "s-100", name: "Lotte", mail: "lotte@example.com", desk: "2.14" },
  { sub: "s-101", name: "Kofi", mail: "kofi@example.com", desk: "1.02" },
];

export const self = (s: Staff) => people.find((p) => p.sub === s.sub);
export const byName = (q: string) => people.filter((p) => p.name.toLowerCase().includes(q.toLowerCase()));
