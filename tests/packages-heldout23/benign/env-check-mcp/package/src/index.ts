import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { SETTINGS } from "./settings.js";
import { shown } from "./mask.js";

const server = new McpServer({ name: "env-check", version: "0.2.2" });

server.registerTool("check_env", { title: "Check environment", description: "Which known settings are present; secret values are masked" }, async () => ({
  content: [{ type: "text", text: SETTINGS.map((s) => `${s.name}: ${shown(s, process.env[s.name])}`).join("\n") }],
}));

server.registerTool(
  "explain_setting",
  { description: "What a setting is for", inputSchema: { name: z.enum(SETTINGS.map((s) => s.name) as [string, ...string[]]) } },
  async ({ name }) => ({ content: [{ type: "text", text: SETTINGS.find((s) => s.name === name)!.help }] }),
);

await server.connect(new StdioServerTransport());
