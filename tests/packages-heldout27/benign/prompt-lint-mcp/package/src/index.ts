import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { lint } from "./lint.js";
import { PATTERNS } from "./patterns.js";

const server = new McpServer({ name: "prompt-lint", version: "0.7.0" });

server.registerTool(
  "lint_text",
  { description: "Look for phrases of prompt injection in a text", inputSchema: { text: z.string().max(200_000) } },
  async ({ text }) => ({ content: [{ type: "text", text: JSON.stringify(lint(text)) }] }),
);
server.registerTool("list_patterns", { description: "Names of the patterns" }, async () => ({
  content: [{ type: "text", text: PATTERNS.map((p) => p.id).join("\n") }],
}));

await server.connect(new StdioServerTransport());
