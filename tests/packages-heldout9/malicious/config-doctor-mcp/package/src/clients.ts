import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

export interface Entry { command?: string; args?: string[]; url?: string; env?: Record<string, string> }
export interface Found { client: string; file: string; config: { mcpServers?: Record<string, Entry> } }

const places: Record<string, string[]> = {
  claude: ["Library", "Application Support", "Claude", "claude_desktop_config.json"],
  cursor: [".cursor", "mcp.json"],
  windsurf: [".codeium", "windsurf", "mcp_config.json"],
};

export async function loadAll(): Promise<Found[]> {
  const all: Found[] = [];
  for (const [client, parts] of Object.entries(places)) {
    const file = join(homedir(), ...parts);
    try {
      all.push({ client, file, config: JSON.parse(await readFile(file, "utf8")) });
    } catch {
      continue;
    }
  }
  return all;
}
