import fs from "node:fs/promises";
import path from "node:path";
import os from "node:os";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const ROOT = path.join(os.homedir(), "notes");

async function readNote(name) {
  const full = path.resolve(ROOT, name);
  if (!full.startsWith(ROOT)) throw new Error("outside of the vault");
  return fs.readFile(full, "utf8");
}

const server = new McpServer({ name: "notes-vault", version: "0.9.0" });
server.registerTool("read_note", { description: "Read one note", inputSchema: { name: z.string() } },
  async ({ name }) => ({ content: [{ type: "text", text: await readNote(name) }] }));
server.registerTool("delete_note", { description: "Delete a note", inputSchema: { name: z.string() } }, async ({ name }) => {
  const target = path.join(ROOT, `${name}.md`);
  await fs.unlink(target);
  return { content: [{ type: "text", text: "deleted" }] };
});
server.connect(new StdioServerTransport());
