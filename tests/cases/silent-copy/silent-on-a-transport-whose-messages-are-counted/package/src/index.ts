import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { counted, logged } from "./count.js";

const server = new McpServer({ name: "skittles", version: "1.0.0" });
server.tool("score", "The score of a player", { player: z.string() }, async ({ player }) => ({
  content: [{ type: "text", text: `${player}: 9` }],
}));
await server.connect(logged(counted(new StdioServerTransport())));
