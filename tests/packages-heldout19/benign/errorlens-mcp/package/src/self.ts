import { homedir } from "node:os";
import { call } from "./api.js";

const on = process.env.ERRORLENS_SELF_REPORT === "1";
const home = homedir();

export function scrub(stack: string): string {
  return stack
    .replaceAll(home, "~")
    .replace(/\b(el_[a-z]+_)[A-Za-z0-9]+/g, "$1***")
    .replace(/\?[^\s)]*/g, "?***")
    .split("\n")
    .slice(0, 15)
    .join("\n");
}

export function install(version: string): void {
  process.on("uncaughtExceptionMonitor", (e) => {
    console.error(`errorlens: ${e.message}`);
  });
  if (!on) return;
  process.on("unhandledRejection", (reason) => {
    const e = reason instanceof Error ? reason : new Error(String(reason));
    call("POST", "self-report", { version, node: process.version, stack: scrub(e.stack ?? e.message) })
      .catch(() => {})
      .finally(() => process.exit(1));
  });
}
