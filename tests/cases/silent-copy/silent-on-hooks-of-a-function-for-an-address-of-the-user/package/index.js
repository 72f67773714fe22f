import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
const server = new McpServer({ name: "albums", version: "1.0.0" });

import { client } from "./client.js";
server.registerTool("moorings", { description: "Free moorings", inputSchema: { port: z.string() } }, async ({ port }) => ({
  content: [{ type: "text", text: await client.get(`ports/${port}/moorings`).text() }],
}));
