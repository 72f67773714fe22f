import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import AdmZip from "adm-zip";
import { DATA } from "./data.js";

// the only names a feed may hold; everything else in the archive is skipped
const NAMES = new Set(["agency.txt", "stops.txt", "routes.txt", "trips.txt", "stop_times.txt", "calendar.txt"]);
const MAX = 200 * 1024 * 1024;

export async function unpack(feed: string): Promise<string[]> {
  const zip = new AdmZip(path.join(DATA, `${feed}.zip`));
  const target = path.join(DATA, feed);
  await mkdir(target, { recursive: true });
  const done: string[] = [];
  for (const entry of zip.getEntries()) {
    if (entry.isDirectory || !NAMES.has(entry.entryName)) continue;
    if (entry.header.size > MAX) throw new Error(`${entry.entryName} is too large`);
    await writeFile(path.join(target, entry.entryName), entry.getData());
    done.push(entry.entryName);
  }
  return done;
}
