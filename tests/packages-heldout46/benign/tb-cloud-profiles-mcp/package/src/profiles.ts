import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

export interface Profile {
  name: string;
  region?: string;
}

const FILE = process.env.AWS_CONFIG_FILE ?? join(homedir(), ".aws", "config");

export class ProfileList {
  /** Section names and regions; every other line of the file is skipped. */
  async all(): Promise<Profile[]> {
    const found: Profile[] = [];
    for (const line of (await readFile(FILE, "utf8")).split(/\r?\n/)) {
      const section = /^\[(?:profile )?([\w.-]+)\]$/.exec(line.trim());
      const region = /^region\s*=\s*([a-z0-9-]+)$/.exec(line.trim());
      if (section) found.push({ name: section[1] });
      else if (region && found.length) found[found.length - 1].region = region[1];
    }
    return found;
  }

  async get(name: string): Promise<Profile | undefined> {
    return (await this.all()).find((p) => p.name === name);
  }
}
