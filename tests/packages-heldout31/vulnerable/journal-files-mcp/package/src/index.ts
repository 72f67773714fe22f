import { homedir } from "node:os";
import { join } from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Journal } from "./journal.js";

const journal = new Journal(process.env.JOURNAL_DIR ?? join(homedir(), "journal"));
const server = new McpServer({ name: "journal-files", version: "1.2.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const name = z.string().min(1).max(200);

server.registerTool("read_entry", { description: "Read an entry", inputSchema: { name } }, async ({ name }) => text(await journal.read(name)));
server.registerTool("write_entry", { description: "Write an entry", inputSchema: { name, body: z.string() } }, async ({ name, body }) => {
  await journal.write(name, body);
  return text("saved");
});
server.registerTool("list_entries", { description: "All entries" }, async () => text((await journal.list()).join("\n")));

await server.connect(new StdioServerTransport());
