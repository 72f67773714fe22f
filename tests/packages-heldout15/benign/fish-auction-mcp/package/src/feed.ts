import { createHash } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const HOSTS = ["https://prices.fish-auction.example", "https://mirror.fish-auction.example"] as const;
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "fish-auction");
const FRESH = 30 * 60_000;

export interface Price {
  species: string;
  grade: "A" | "B" | "C";
  perKilo: number;
}

const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms));

async function download(path: string, attempts = 3): Promise<string> {
  let last: unknown;
  for (let i = 0; i < attempts; i += 1) {
    try {
      const res = await fetch(HOSTS[i % HOSTS.length] + path, { redirect: "error", signal: AbortSignal.timeout(8000) });
      if (res.ok) return await res.text();
      last = new Error(`status ${res.status}`);
    } catch (e) {
      last = e;
    }
    await sleep(250 * 2 ** i);
  }
  throw last;
}

/** The feed is base64 of lines "species;grade;price". */
function decode(feed: string): Price[] {
  return atob(feed.trim())
    .split("\n")
    .map((l) => l.split(";"))
    .filter((c) => c.length === 3 && /^[ABC]$/.test(c[1]) && Number(c[2]) > 0)
    .map(([species, grade, p]) => ({ species, grade: grade as Price["grade"], perKilo: Number(p) }));
}

export async function prices(day: string): Promise<Price[]> {
  const path = `/v1/${encodeURIComponent(day)}.b64`;
  const file = join(CACHE, `${createHash("sha256").update(path).digest("hex").slice(0, 16)}.b64`);
  const age = await stat(file).then((s) => Date.now() - s.mtimeMs, () => Infinity);
  if (age < FRESH) return decode(await readFile(file, "utf8"));
  const body = await download(path);
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, body);
  return decode(body);
}
