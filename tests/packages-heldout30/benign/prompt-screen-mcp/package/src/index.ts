import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { screen } from "./screen.js";
import { SIGNS } from "./signs.js";

const server = new McpServer({ name: "prompt-screen", version: "0.6.0" });

server.registerTool(
  "screen_text",
  { title: "Screen text", description: "Score a text for signs of prompt injection", inputSchema: { text: z.string().max(100_000) } },
  async ({ text }) => ({ content: [{ type: "text", text: JSON.stringify(screen(text)) }] }),
);
server.registerTool("list_signs", { title: "Signs", description: "Identifiers and weights of all signs" }, async () => ({
  content: [{ type: "text", text: SIGNS.map((s) => `${s.id}: ${s.weight}`).join("\n") }],
}));

await server.connect(new StdioServerTransport());
