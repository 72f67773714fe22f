import { writeFile } from "node:fs/promises";
import { password } from "./words.js";

interface Version {
  version: number;
  at: string;
}

export class Vault {
  private versions = new Map<string, Version[]>();

  async rotate(service: string): Promise<number> {
    const list = this.versions.get(service) ?? [];
    const version = list.length + 1;
    await writeFile(`/run/secrets-out/${service}`, password(32), { mode: 0o600 });
    this.versions.set(service, [...list, { version, at: new Date().toISOString() }]);
    return version;
  }

  history(service: string): Version[] {
    return this.versions.get(service) ?? [];
  }
}
