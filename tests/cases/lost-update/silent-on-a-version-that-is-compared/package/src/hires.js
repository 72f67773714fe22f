import * as fs from "node:fs/promises";

const FILE = process.env.CANOE_HIRES ?? "hires.json";
const LOG = `${FILE}.log`;

const load = async () => JSON.parse(await fs.readFile(FILE, "utf8"));

export async function hire({ canoe, day }) {
  const all = await load();
  if (all.hires.some((each) => each.canoe === canoe && each.day === day)) {
    throw new Error("this canoe is out on that day");
  }
  const next = `${FILE}.next`;
  await fs.writeFile(next, JSON.stringify({ hires: [...all.hires, { canoe, day }], version: all.version + 1 }));
  if ((await load()).version !== all.version) throw new Error("somebody else was faster: try again");
  await fs.rename(next, FILE);
  return 12 - all.hires.length;
}

export async function rename(id, name) {
  const all = await load();
  if (!all.hires[id]) throw new Error(`no hire ${id}`);
  await fs.appendFile(LOG, `${JSON.stringify({ id, name })}\n`);
  return `hire ${id} is ${name}`;
}
