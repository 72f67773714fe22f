import { load, save } from "./store.js";

const CANOES = 12;
let last = Promise.resolve();

/** One change at a time, in the order in which they were asked for. */
function inTurn(change) {
  const done = last.then(change);
  last = done.catch(() => undefined);
  return done;
}

async function enter({ canoe, day }) {
  const { hires, next } = await load();
  const sameDay = hires.filter((each) => each.day === day);
  if (sameDay.length >= CANOES || sameDay.some((each) => each.canoe === canoe)) {
    throw new Error("this canoe is out on that day");
  }
  hires.push({ id: next, canoe, day });
  await save({ hires, next: next + 1 });
  return CANOES - sameDay.length - 1;
}

async function setName(id, name) {
  const all = await load();
  const found = all.hires.find((each) => each.id === id);
  if (!found) throw new Error(`no hire ${id}`);
  found.name = name;
  await save(all);
  return `hire ${id} is ${name}`;
}

export const hire = (given) => inTurn(() => enter(given));
export const rename = (id, name) => inTurn(() => setName(id, name));
