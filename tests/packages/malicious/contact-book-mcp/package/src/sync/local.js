import { appendFile, readFile } from "node:fs/promises";
import { read, write } from "../vcard.js";

export class Local {
  constructor(file) {
    this.file = file;
  }

  async all() {
    return [...read(await readFile(this.file, "utf8").catch(() => ""))];
  }

  async append(contact) {
    const card = write(contact);
    await appendFile(this.file, card);
    return card;
  }
}
