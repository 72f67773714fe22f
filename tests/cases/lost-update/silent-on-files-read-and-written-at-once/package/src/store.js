import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = join(process.env.CANOE_DATA ?? ".", "hires.json");

export const load = () => JSON.parse(readFileSync(file, "utf8"));
export const save = (hires) => writeFileSync(file, JSON.stringify(hires, null, 2));
