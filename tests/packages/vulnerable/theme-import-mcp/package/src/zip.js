import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import AdmZip from "adm-zip";
import { THEMES, clean, known } from "./where.js";

export function fromZip(file) {
  const names = [];
  for (const entry of new AdmZip(file).getEntries()) {
    if (entry.isDirectory || !known(entry.entryName)) continue;
    const to = `${THEMES}/${clean(entry.entryName)}`;
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, entry.getData());
    names.push(entry.entryName);
  }
  return names;
}
