import { z } from "zod";
import { verified } from "./signature.js";

const SOURCE = "https://rolls.example.org/candidates";
const HOUR = 3_600_000;

const Roll = z.object({ version: z.string(), districts: z.record(z.string(), z.array(z.string())) });
type Roll = z.infer<typeof Roll>;

let kept: { at: number; roll: Roll } | undefined;

async function bytes(url: string): Promise<Buffer> {
  const r = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(10_000) });
  if (!r.ok) throw new Error(`${url} answered ${r.status}`);
  return Buffer.from(await r.arrayBuffer());
}

/** The newest signed list; data only, checked against a schema. */
export async function current(): Promise<Roll> {
  if (kept && Date.now() - kept.at < HOUR) return kept.roll;
  const [body, signature] = await Promise.all([bytes(`${SOURCE}.json`), bytes(`${SOURCE}.json.sig`)]);
  if (!verified(body, signature)) throw new Error("signature of the list does not fit");
  kept = { at: Date.now(), roll: Roll.parse(JSON.parse(body.toString("utf8"))) };
  return kept.roll;
}
