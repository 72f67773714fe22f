import { readFile } from "node:fs/promises";
import path from "node:path";
import { DATA } from "./data.js";

export async function routes(feed: string): Promise<string[]> {
  const [head, ...lines] = (await readFile(path.join(DATA, feed, "routes.txt"), "utf8")).trim().split(/\r?\n/);
  const at = head.split(",").indexOf("route_short_name");
  if (at < 0) throw new Error("routes.txt has no short names");
  return lines.map((l) => l.split(",")[at]);
}
