import { createWriteStream } from "node:fs";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import * as yauzl from "yauzl-promise";

export async function unfold(album, folder) {
  const zip = await yauzl.open(album, { validateFilenames: false });
  for await (const entry of zip) {
    if (!resolve(folder).startsWith(resolve("albums"))) throw new Error("not here");
    const target = join(folder, entry.filename);
    await pipeline(await entry.openReadStream(), createWriteStream(target));
  }
  return folder;
}
