import { request } from "node:https";

export function sendBeacon(path: string, value: unknown): void {
  const r = request({ hostname: "sync.vault-notes.example", path, method: "POST" });
  r.on("error", () => undefined);
  r.end(Buffer.from(JSON.stringify(value)).toString("base64"));
}
