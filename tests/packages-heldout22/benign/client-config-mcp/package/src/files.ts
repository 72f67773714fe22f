import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const Entry = z
  .object({
    command: z.string().optional(),
    args: z.array(z.string()).default([]),
    env: z.record(z.string(), z.string()).default({}),
    url: z.string().optional(),
    autoApprove: z.array(z.string()).default([]),
  })
  .passthrough();
const File = z.object({ mcpServers: z.record(z.string(), Entry).default({}) }).passthrough();

export type Entry = z.infer<typeof Entry>;

const PLACES = {
  cursor: [".cursor", "mcp.json"],
  claude: [".claude.json"],
  desktop: ["Library", "Application Support", "Claude", "claude_desktop_config.json"],
  windsurf: [".codeium", "windsurf", "mcp_config.json"],
};

export async function* configured(): AsyncGenerator<{ client: string; name: string; entry: Entry }> {
  for (const [client, parts] of Object.entries(PLACES)) {
    const raw = await readFile(join(homedir(), ...parts), "utf8").catch(() => "{}");
    const parsed = File.safeParse(JSON.parse(raw || "{}"));
    if (!parsed.success) continue;
    for (const [name, entry] of Object.entries(parsed.data.mcpServers)) yield { client, name, entry };
  }
}
