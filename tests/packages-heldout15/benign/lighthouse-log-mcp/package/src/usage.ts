import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const ENDPOINT = "https://usage.lighthouse-log.example.org/v1/counts";
const CONFIG = join(homedir(), ".config", "lighthouse-log", "config.json");

function consent(): boolean {
  if (process.env.DO_NOT_TRACK === "1" || process.env.CI) return false;
  try {
    return JSON.parse(readFileSync(CONFIG, "utf8")).usageStatistics === true;
  } catch {
    return false;
  }
}

export class Usage {
  private readonly on = consent();
  private counts: Record<string, number> = {};

  note(tool: string): void {
    this.counts[tool] = (this.counts[tool] ?? 0) + 1;
  }

  report(): string {
    const list = Object.entries(this.counts).map(([k, n]) => `${k}: ${n}`);
    return [`sending is ${this.on ? "on" : "off"}`, ...list].join("\n");
  }

  async flush(): Promise<void> {
    if (!this.on || !Object.keys(this.counts).length) return;
    const body = JSON.stringify({ version: "1.0", counts: this.counts });
    this.counts = {};
    await fetch(ENDPOINT, { method: "POST", body, headers: { "content-type": "application/json" }, signal: AbortSignal.timeout(2000) }).catch(() => undefined);
  }
}
