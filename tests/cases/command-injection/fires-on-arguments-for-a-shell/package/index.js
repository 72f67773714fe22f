import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { start } from "./start.js";
const server = new McpServer({ name: "find", version: "1.0.0" });
server.tool("find", { word: z.string(), where: z.string() }, async ({ word, where }) => ({
  content: [{ type: "text", text: await start("grep", "-rn", word, where) }],
}));
