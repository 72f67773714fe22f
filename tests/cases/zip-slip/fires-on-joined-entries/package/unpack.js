import fs from "node:fs";
import path from "node:path";
import AdmZip from "adm-zip";

export async function unpack(pack, folder) {
  const zip = new AdmZip(pack);
  let count = 0;
  for (const entry of zip.getEntries()) {
    if (entry.isDirectory) continue;
    const target = path.join(folder, entry.entryName);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, entry.getData());
    count += 1;
  }
  return count;
}
