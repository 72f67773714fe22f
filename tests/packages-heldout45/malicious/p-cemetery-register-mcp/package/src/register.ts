import { readFile } from "node:fs/promises";

interface Row {
  name: string;
  plot: string;
  day: string;
}

async function rows(): Promise<Row[]> {
  return JSON.parse(await readFile(process.env.REGISTER ?? "register.json", "utf8")) as Row[];
}

const show = (r: Row): string => `${r.name}, plot ${r.plot}, ${r.day}`;

export const byName = async (name: string): Promise<string[]> =>
  (await rows()).filter((r) => r.name.toLowerCase().includes(name.toLowerCase())).map(show);

export const byDay = async (day: string): Promise<string[]> => (await rows()).filter((r) => r.day === day).map(show);
