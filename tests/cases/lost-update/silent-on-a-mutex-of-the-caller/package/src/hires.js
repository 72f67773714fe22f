import { load, save } from "./store.js";

const CANOES = 12;

export async function hire({ canoe, day }) {
  const { hires, next } = await load();
  const sameDay = hires.filter((each) => each.day === day);
  if (sameDay.length >= CANOES || sameDay.some((each) => each.canoe === canoe)) {
    throw new Error("this canoe is out on that day");
  }
  hires.push({ id: next, canoe, day });
  await save({ hires, next: next + 1 });
  return CANOES - sameDay.length - 1;
}

export async function rename(id, name) {
  const all = await load();
  const found = all.hires.find((each) => each.id === id);
  if (!found) throw new Error(`no hire ${id}`);
  found.name = name;
  await save(all);
  return `hire ${id} is ${name}`;
}
