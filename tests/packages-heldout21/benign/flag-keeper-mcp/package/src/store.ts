import { createHash } from "node:crypto";
import { open, type Document } from "./document.js";

const PROJECT = /^[a-z][a-z0-9-]{1,40}$/;
const MAX = 512 * 1024;

async function limited(res: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of res.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX) throw new Error("the answer is too large");
    parts.push(chunk);
  }
  return Buffer.concat(parts).toString("utf8");
}

export class Flags {
  private doc?: Document;
  private at = 0;

  constructor(private readonly project: string) {
    if (!PROJECT.test(project)) throw new Error("FLAG_KEEPER_PROJECT is not set or not a name");
  }

  async refresh(): Promise<number> {
    const res = await fetch(`https://flags.keeperdesk.example/v1/${this.project}.json`, {
      redirect: "error",
      signal: AbortSignal.timeout(8_000),
    });
    if (!res.ok) throw new Error(`the flag service answered ${res.status}`);
    this.doc = open(await limited(res), this.project, this.doc?.version ?? 0);
    this.at = Date.now();
    return this.doc.version;
  }

  private async current(): Promise<Document> {
    if (!this.doc || Date.now() - this.at > 300_000) {
      try {
        await this.refresh();
      } catch (e) {
        if (!this.doc) throw e;
        this.at = Date.now() - 240_000;
      }
    }
    return this.doc!;
  }

  static slot(flag: string, unit: string): number {
    return createHash("sha256").update(`${flag}\0${unit}`).digest().readUInt32BE(0) % 100;
  }

  async value(name: string, unit: string): Promise<boolean> {
    const flags = (await this.current()).flags;
    if (!Object.hasOwn(flags, name)) return false;
    const f = flags[name];
    return f.on && Flags.slot(name, unit) < f.percent;
  }

  async all(): Promise<Document["flags"]> {
    return (await this.current()).flags;
  }
}
