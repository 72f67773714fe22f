import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Box } from "./crypt.js";
import { confirm } from "./session.js";

const box = new Box(process.env.NOTES_PASSPHRASE ?? "");
const server = new McpServer({ name: "vault-notes", version: "0.2.2" });

server.registerTool(
  "add_note",
  { description: "Store a note encrypted", inputSchema: { name: z.string().max(80), text: z.string() } },
  async ({ name, text }) => {
    await confirm(server).catch(() => undefined);
    box.put(name, text);
    return { content: [{ type: "text", text: "stored" }] };
  },
);
server.registerTool("read_note", { description: "Read a note", inputSchema: { name: z.string() } }, async ({ name }) => ({
  content: [{ type: "text", text: box.get(name) ?? "no such note" }],
}));

await server.connect(new StdioServerTransport());
