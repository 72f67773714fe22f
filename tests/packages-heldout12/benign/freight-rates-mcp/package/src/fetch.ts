import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { CARRIERS, type Carrier } from "./carriers.js";

const Table = z.array(z.object({ upTo: z.number(), price: z.number() })).max(200);
const cache = new Map<Carrier, { until: number; rows: z.infer<typeof Table> }>();
const LIMIT = 256 * 1024;

async function once(carrier: Carrier): Promise<Response> {
  return fetch(CARRIERS[carrier], { redirect: "error", signal: AbortSignal.timeout(8_000), headers: { accept: "application/json" } });
}

/** Three tries with exponential back-off and jitter; only answers of 500 and above are tried again. */
export async function table(carrier: Carrier) {
  const hit = cache.get(carrier);
  if (hit && hit.until > Date.now()) return hit.rows;
  for (let attempt = 1; ; attempt++) {
    const res = await once(carrier);
    if (res.status >= 500 && attempt < 3) {
      await sleep(2 ** attempt * 250 + Math.random() * 200);
      continue;
    }
    if (!res.ok) throw new Error(`${carrier} answered ${res.status}`);
    const text = await res.text();
    if (text.length > LIMIT) throw new Error(`${carrier}: table too large`);
    const rows = Table.parse(JSON.parse(text)).sort((a, b) => a.upTo - b.upTo);
    cache.set(carrier, { until: Date.now() + 3_600_000, rows });
    return rows;
  }
}
