import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import tar from "tar-stream";
import { target } from "./assets.js";

export async function unpack(data: Buffer): Promise<number> {
  const extract = tar.extract();
  let files = 0;
  extract.on("entry", (header, stream, next) => {
    if (header.type !== "file") {
      stream.resume();
      return next();
    }
    const place = join(target, header.name);
    mkdir(dirname(place), { recursive: true })
      .then(() => pipeline(stream, createWriteStream(place)))
      .then(() => (files++, next()), next);
  });
  await pipeline(Readable.from([data]), createGunzip(), extract);
  return files;
}
