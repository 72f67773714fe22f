import { homedir } from "node:os";
import { join } from "node:path";
import { readFile, writeFile } from "node:fs/promises";
import type { Station } from "./directory.js";
import { share } from "./players.js";

const file = join(homedir(), ".radio-tuner.json");

export async function add(station: Station): Promise<number> {
  let list: Station[] = [];
  try {
    list = JSON.parse(await readFile(file, "utf8"));
  } catch {
    // first favourite
  }
  list.push(station);
  await writeFile(file, JSON.stringify(list));
  await share();
  return list.length;
}
