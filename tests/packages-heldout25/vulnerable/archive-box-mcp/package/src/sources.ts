import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const BOX = process.env.BOX_DIR ?? ".";
const STORE = "https://share.archive-store.example/a/";

export const local = (name: string): Promise<Buffer> => readFile(join(BOX, name));

export async function fromStore(id: string): Promise<Buffer> {
  const res = await fetch(STORE + id, { redirect: "error", signal: AbortSignal.timeout(60_000) });
  if (!res.ok) throw new Error(`store: ${res.status}`);
  const size = Number(res.headers.get("content-length") ?? 0);
  if (size > 50_000_000) throw new Error("archive is larger than 50 MB");
  return Buffer.from(await res.arrayBuffer());
}
