import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Vault } from "./vault.js";

const vault = new Vault(process.env.SCANS_DIR ?? "./scans");
const server = new McpServer({ name: "museum-scans", version: "1.1.0" });

server.registerTool(
  "list_scans",
  { title: "List scans", description: "Scans of a room", inputSchema: { room: z.string().default(".") } },
  async ({ room }) => ({ content: [{ type: "text", text: (await vault.list(room)).join("\n") }] }),
);
server.registerTool(
  "read_label",
  { title: "Read label", description: "Label text of an object", inputSchema: { file: z.string() } },
  async ({ file }) => {
    try {
      return { content: [{ type: "text", text: await vault.text(file) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
    }
  },
);

await server.connect(new StdioServerTransport());
