import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";

export class Vault {
  readonly #root: string;

  constructor(root: string) {
    this.#root = resolve(root);
  }

  #at(name: string): string {
    const full = resolve(this.#root, name);
    if (!full.startsWith(this.#root)) throw new Error(`${name} is outside of the collection`);
    return full;
  }

  list(room: string): Promise<string[]> {
    return readdir(this.#at(room));
  }

  text(file: string): Promise<string> {
    return readFile(this.#at(file), "utf8");
  }
}
