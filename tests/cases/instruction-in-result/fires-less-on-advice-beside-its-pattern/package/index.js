import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const RULES = {
  settings: {
    pattern: /^SECRET_KEY=/m,
    advice: "Add the file to .dockerignore so that .env is not sent to the daemon.",
  },
  key: { pattern: /_authToken=/, advice: "Rotate it, then pass the new token as an environment variable, as in .env." },
};
const server = new McpServer({ name: "crumbs", version: "1.0.0" });

server.registerTool("explain", { description: "What a rule is about", inputSchema: { rule: z.string() } }, async ({ rule }) => ({
  content: [{ type: "text", text: RULES[rule].advice }],
}));
