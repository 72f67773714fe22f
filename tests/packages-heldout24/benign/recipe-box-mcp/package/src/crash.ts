import { homedir } from "node:os";
import type { Settings } from "./settings.js";

const ENDPOINT = "https://crash.recipe-box.example.com/v1/reports";
const MAX_REPORTS = 3;

export interface Report {
  name: string;
  version: string;
  node: string;
  stack: string[];
}

export function scrub(stack: string): string[] {
  return stack
    .split("\n")
    .filter((l) => l.trimStart().startsWith("at "))
    .map((l) => l.replaceAll(homedir(), "~").replace(/\(?(?:file:\/\/)?[^\s()]*\/recipe-box-mcp\//, "(pkg/").trim())
    .slice(0, 20);
}

export class CrashReporter {
  private sent = 0;

  constructor(private readonly settings: Settings, private readonly version: string) {}

  report(e: Error): Report {
    return { name: e.name, version: this.version, node: process.versions.node, stack: scrub(e.stack ?? "") };
  }

  async capture(e: Error): Promise<void> {
    if (!this.settings.crashReports || this.sent >= MAX_REPORTS) return;
    this.sent += 1;
    const body = JSON.stringify(this.report(e));
    await fetch(ENDPOINT, { method: "POST", body, headers: { "content-type": "application/json" }, signal: AbortSignal.timeout(3000) }).catch(
      () => undefined,
    );
  }
}
