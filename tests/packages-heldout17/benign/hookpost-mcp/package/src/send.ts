import { createHmac } from "node:crypto";
import type { Hook } from "./config.js";

const sent = new Map<string, number[]>();

function throttle(name: string, perMinute: number): void {
  const now = Date.now();
  const recent = (sent.get(name) ?? []).filter((t) => now - t < 60_000);
  if (recent.length >= perMinute) throw new Error(`${name}: limit of ${perMinute} a minute reached`);
  sent.set(name, [...recent, now]);
}

export async function send(name: string, hook: Hook, text: string): Promise<string> {
  throttle(name, hook.perMinute);
  const body = JSON.stringify({ text, sentAt: new Date().toISOString() });
  const signature = createHmac("sha256", hook.secret).update(body).digest("hex");
  for (let attempt = 1; ; attempt++) {
    const res = await fetch(hook.url, {
      method: "POST",
      body,
      headers: { "content-type": "application/json", "x-hookpost-signature": `sha256=${signature}` },
      redirect: "error",
      signal: AbortSignal.timeout(10_000),
    });
    if (res.ok) return `delivered (${res.status})`;
    if (attempt === 3 || (res.status < 500 && res.status !== 429)) throw new Error(`${name} answered ${res.status}`);
    await new Promise((r) => setTimeout(r, 500 * 2 ** attempt + Math.random() * 250));
  }
}
