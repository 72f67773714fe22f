import { readFile } from "node:fs/promises";
import { z } from "zod";

const File = z.record(z.string(), z.string().url().startsWith("https://"));

/** The user's subscriptions: a JSON object of names and addresses. */
export async function load(file: string): Promise<Map<string, URL>> {
  const list = File.parse(JSON.parse(await readFile(file, "utf8")));
  return new Map(Object.entries(list).map(([name, url]) => [name, new URL(url)]));
}
