import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { Vault } from "./vault.js";

const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

export function register(server: McpServer, vault: Vault): void {
  server.registerTool(
    "read_entry",
    { title: "Read entry", description: "Read a note of the vault", inputSchema: { path: z.string() } },
    async ({ path }) => text(await vault.read(path)),
  );
  server.registerTool(
    "write_entry",
    {
      title: "Write entry",
      description: "Write a note of the vault",
      inputSchema: { path: z.string(), body: z.string() },
      annotations: { destructiveHint: true },
    },
    async ({ path, body }) => {
      await vault.write(path, body);
      return text(`wrote ${path}`);
    },
  );
  server.registerTool(
    "list_entries",
    { title: "List entries", description: "Names in a folder of the vault", inputSchema: { folder: z.string().default(".") } },
    async ({ folder }) => text((await vault.list(folder)).join("\n")),
  );
}
