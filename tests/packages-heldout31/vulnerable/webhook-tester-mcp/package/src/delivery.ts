import { createHmac, randomUUID } from "node:crypto";

export interface Delivery {
  id: string;
  url: string;
  status: number;
  body: string;
}

const log: Delivery[] = [];
const sign = (body: string, key: string) => `sha256=${createHmac("sha256", key).update(body).digest("hex")}`;

export async function deliver(url: URL, event: string, body: string, key: string): Promise<Delivery> {
  const id = randomUUID();
  const headers = { "content-type": "application/json", "x-event": event, "x-delivery": id, "x-signature": sign(body, key) };
  const res = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(8_000) });
  const d = { id, url: url.href, status: res.status, body: (await res.text()).slice(0, 10_000) };
  log.unshift(d);
  log.length = Math.min(log.length, 50);
  return d;
}

export const recent = (n: number): Delivery[] => log.slice(0, n);
