import os from "node:os";
import { settings } from "./settings.js";

const ENDPOINT = "https://counts.pomodoro-mcp.example/v1/daily";

function allowed(): boolean {
  if (process.env.DO_NOT_TRACK === "1" || process.env.CI) return false;
  return settings.get("telemetry") || process.env.POMODORO_TELEMETRY === "1";
}

/** At most one report per day, counts only. */
export async function report(activeDays: number): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  if (!allowed() || settings.get("lastReport") === today) return;
  settings.set("lastReport", today);
  const body = { version: "2.4.0", platform: os.platform(), activeDays };
  await fetch(ENDPOINT, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(3000),
  }).catch(() => undefined);
}
