import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { listNotes } from "./list.js";
import { inVault } from "./paths.js";

const server = new McpServer({ name: "notes-vault", version: "0.9.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "read_note",
  { description: "Read a note", inputSchema: { path: z.string() } },
  async ({ path }) => text(await readFile(inVault(path), "utf8")),
);
server.registerTool(
  "write_note",
  { description: "Create or replace a note", inputSchema: { path: z.string(), body: z.string() } },
  async ({ path, body }) => {
    const file = inVault(path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
    return text("saved");
  },
);
server.registerTool("list_notes", { description: "All notes" }, async () => text((await listNotes()).join("\n")));

await server.connect(new StdioServerTransport());
