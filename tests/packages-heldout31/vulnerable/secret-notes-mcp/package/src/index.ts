import { homedir } from "node:os";
import { join } from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Seal } from "./seal.js";
import { Shelf } from "./shelf.js";

const shelf = new Shelf(join(homedir(), ".secret-notes.json"));
const seal = new Seal(process.env.NOTES_PASSPHRASE);
const server = new McpServer({ name: "secret-notes", version: "0.2.2" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const name = z.string().regex(/^[\w -]{1,80}$/);

server.registerTool("put_note", { description: "Keep a note", inputSchema: { name, body: z.string() } }, async ({ name, body }) => {
  shelf.put(name, seal.close(name, body));
  return text("kept");
});
server.registerTool("get_note", { description: "Read a note", inputSchema: { name } }, async ({ name }) => {
  const raw = shelf.get(name);
  return text(raw ? seal.open(name, raw) : "no such note");
});
server.registerTool("note_names", { description: "Names of all notes" }, async () => text(shelf.names().join("\n")));

await server.connect(new StdioServerTransport());
