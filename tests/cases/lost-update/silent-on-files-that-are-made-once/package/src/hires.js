import { readFile, rename as move, writeFile } from "node:fs/promises";

const FILE = process.env.CANOE_HIRES ?? "hires.json";
const MARK = `${FILE}.changing`;

const load = async () => JSON.parse(await readFile(FILE, "utf8"));

async function change(make) {
  await writeFile(MARK, String(process.pid), { flag: "wx" });
  const all = make(await load());
  await writeFile(FILE, JSON.stringify(all));
  await move(MARK, `${MARK}.done`);
  return all;
}

export async function hire({ canoe, day }) {
  const all = await load();
  if (all.hires.some((each) => each.canoe === canoe && each.day === day)) {
    throw new Error("this canoe is out on that day");
  }
  await change((now) => ({ ...now, hires: [...now.hires, { canoe, day }] }));
  return 12 - all.hires.length;
}

export async function rename(id, name) {
  const file = `${FILE}.${id}`;
  const own = JSON.parse(await readFile(file, "utf8"));
  if (own.name === name) throw new Error("this is its name already");
  await writeFile(file, JSON.stringify({ ...own, name }));
  return `hire ${id} is ${name}`;
}
