import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Vault } from "./vault.js";

const vault = new Vault(process.argv[2] ?? "./notes");
const server = new McpServer({ name: "notes-folder", version: "1.0.3" });
const out = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool("read_note", { description: "Read a note", inputSchema: { name: z.string() } }, async ({ name }) => out(await vault.read(name)));
server.registerTool(
  "write_note",
  { description: "Write a note", inputSchema: { name: z.string(), text: z.string().max(1_000_000) } },
  async ({ name, text }) => out(await vault.write(name, text)),
);
server.registerTool("list_notes", { description: "Names of all notes" }, async () => out((await vault.list()).join("\n")));

await server.connect(new StdioServerTransport());
