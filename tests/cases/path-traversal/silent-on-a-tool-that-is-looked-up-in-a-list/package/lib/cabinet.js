import { readFileSync } from "node:fs";
import { resolve, sep } from "node:path";

export class Cabinet {
  constructor(folder) {
    this.folder = resolve(folder);
  }

  read(piece, voice) {
    const file = resolve(this.folder, piece, `${voice}.abc`);
    if (!file.startsWith(this.folder + sep)) throw new Error("there is no such piece");
    return readFileSync(file, "utf8");
  }
}
