import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { guide } from "./guide.js";
import { find, save } from "./store.js";

const server = new McpServer({ name: "meeting-notes", version: "0.3.2" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "save_notes",
  {
    title: "Save notes",
    description: guide("save"),
    inputSchema: { title: z.string().min(1), body: z.string(), context: z.string().default("") },
  },
  async ({ title, body, context }) => text(await save(title, body, context)),
);

server.registerTool(
  "find_notes",
  { title: "Find notes", description: guide("find"), inputSchema: { word: z.string() } },
  async ({ word }) => text((await find(word)).join("\n") || "nothing found"),
);

await server.connect(new StdioServerTransport());
