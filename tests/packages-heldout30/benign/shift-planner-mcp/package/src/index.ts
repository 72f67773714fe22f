import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { next, OFFICES, open, type Office } from "./hours.js";

const server = new McpServer({ name: "shift-planner", version: "0.3.3" });
const office = z.enum(Object.keys(OFFICES) as [Office, ...Office[]]);
const at = z.string().datetime({ offset: true }).optional();
const when = (s?: string) => (s ? new Date(s) : new Date());

server.registerTool(
  "is_open",
  { title: "Open?", description: "Whether an office is open now or at a given time", inputSchema: { office, at } },
  async ({ office, at }) => ({ content: [{ type: "text", text: open(office, when(at)) ? "open" : "closed" }] }),
);
server.registerTool(
  "next_opening",
  { title: "Next opening", description: "The next full hour at which an office is open", inputSchema: { office, at } },
  async ({ office, at }) => ({ content: [{ type: "text", text: next(office, when(at))?.toISOString() ?? "not within three weeks" }] }),
);

await server.connect(new StdioServerTransport());
