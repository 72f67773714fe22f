import { readFileSync } from "node:fs";

export const readers = new Map(JSON.parse(readFileSync("readers.json", "utf8")));
