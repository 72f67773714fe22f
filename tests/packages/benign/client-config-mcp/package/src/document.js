import { copyFile, readFile, rename, stat, writeFile } from "node:fs/promises";
import { CLIENTS } from "./clients.js";

export class ConfigDocument {
  static async open(client) {
    const file = CLIENTS[client];
    return new ConfigDocument(file, JSON.parse(await readFile(file, "utf8")));
  }

  constructor(file, data) {
    this.file = file;
    this.data = data;
  }

  get servers() {
    return this.data.mcpServers ?? {};
  }

  /** Command lines only: environments may hold keys. */
  summary() {
    return Object.entries(this.servers).map(([name, s]) => {
      const env = s.env ? ` (${Object.keys(s.env).length} variables)` : "";
      return `${name}: ${s.url ? new URL(s.url).origin : [s.command, ...(s.args ?? []).map(mask)].join(" ")}${env}`;
    });
  }

  without(name) {
    if (!Object.hasOwn(this.servers, name)) throw new Error("no such server");
    const { [name]: _gone, ...rest } = this.servers;
    return new ConfigDocument(this.file, { ...this.data, mcpServers: rest });
  }

  async save() {
    const { mode } = await stat(this.file);
    await copyFile(this.file, `${this.file}.bak`);
    await writeFile(`${this.file}.new`, `${JSON.stringify(this.data, null, 2)}\n`, { mode });
    await rename(`${this.file}.new`, this.file);
  }
}

const mask = (arg) => (/(key|token|secret|password)=/i.test(arg) || /^[\w-]{32,}$/.test(arg) ? "***" : arg);
