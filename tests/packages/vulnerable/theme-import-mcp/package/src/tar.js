import { createReadStream, createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { THEMES, known } from "./where.js";

export function fromTar(file) {
  return new Promise((resolve, reject) => {
    const names = [];
    const tar = extract();
    tar.on("entry", async (header, stream, next) => {
      const to = THEMES + "/" + header.name;
      const ok = header.type === "file" && known(header.name) && to.startsWith(THEMES + "/");
      stream.on("end", next);
      if (!ok) return void stream.resume();
      names.push(header.name);
      await mkdir(dirname(to), { recursive: true });
      stream.pipe(createWriteStream(to));
    });
    tar.on("finish", () => resolve(names));
    tar.on("error", reject);
    createReadStream(file).on("error", reject).pipe(createGunzip()).on("error", reject).pipe(tar);
  });
}
