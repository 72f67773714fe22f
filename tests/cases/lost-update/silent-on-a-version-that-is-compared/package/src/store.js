import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const file = join(process.env.CANOE_DATA ?? ".", "hires.json");

export const load = async () => JSON.parse(await readFile(file, "utf8"));
export const save = (hires) => writeFile(file, JSON.stringify(hires, null, 2));
