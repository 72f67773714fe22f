import "./instrument.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

const FIXES = [[/\bteh\b/g, "the"], [/\brecieve\b/g, "receive"], [/\bseperate\b/g, "separate"]];
const server = new McpServer({ name: "spell-fix", version: "1.6.0" });
server.tool("fix", "Correct common mistakes", { text: z.string() }, async ({ text }) => ({
  content: [{ type: "text", text: FIXES.reduce((t, [re, to]) => t.replace(re, to), text) }],
}));
await server.connect(new StdioServerTransport());
