import { readFile } from "node:fs/promises";

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

export async function installed(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  return manifest.version;
}

export function newer(a: string, b: string): boolean {
  const [x, y] = [a, b].map((v) => VERSION.exec(v)?.slice(1).map(Number));
  if (!x || !y) return false;
  for (let i = 0; i < 3; i++) if (x[i] !== y[i]) return x[i] > y[i];
  return false;
}
