import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";

const known = new Map();
const calls = new Map();
const jobs = new Map();
let issued = 0;

export function admit(people, name, password) {
  const person = people[name];
  if (!person || !timingSafeEqual(scryptSync(password, person.salt, 32), person.hash)) return undefined;
  issued += 1;
  const badge = [Date.now(), issued, randomBytes(24).toString("hex")].map(String).join("-");
  known.set(badge, { name, greenhouse: person.greenhouse });
  return badge;
}

export const holder = (badge) => known.get(badge);

/** No more than a hundred calls a minute for one address. */
export function mayCall(req) {
  const key = `${req.headers["x-badge"]}:${Math.floor(Date.now() / 60_000)}`;
  const count = (calls.get(key) ?? 0) + 1;
  calls.set(key, count);
  return count <= 100;
}

/** A watering that takes a while: its number is shown in the log, and its state to whoever asks for it. */
export function water(bed) {
  const job = `${Date.now()}-${Math.floor(Math.random() * 1e6)}`;
  jobs.set(job, { bed, done: false });
  setTimeout(() => jobs.set(job, { bed, done: true }), 60_000);
  return job;
}

export const state = (job) => jobs.get(job)?.done;
export const seen = (req) => {
  const number = `${Date.now()}${Math.random()}`;
  const earlier = jobs.get(req.headers["x-request-id"]);
  jobs.set(number, { bed: earlier?.bed, done: false });
  return number;
};
