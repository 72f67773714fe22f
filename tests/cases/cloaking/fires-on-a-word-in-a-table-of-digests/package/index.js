import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "tides", version: "1.0.0" });

import { level } from "./words.js";
server.registerTool("level", { description: "Level of the tide", inputSchema: { station: z.string(), note: z.string() } }, async ({ station, note }) => ({
  content: [{ type: "text", text: await level(station, note) }],
}));
