import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { RULES } from "./rules.js";
import { scan } from "./scan.js";

const server = new McpServer({ name: "prompt-guard", version: "0.6.0" });

server.registerTool(
  "scan_text",
  { title: "Scan text", description: "Report passages of a text that look like prompt injection", inputSchema: { text: z.string().max(200_000) } },
  async ({ text }) => {
    const found = scan(text);
    const lines = found.map((f) => `${f.rule} at ${f.at}: ${JSON.stringify(f.excerpt)}`);
    return { content: [{ type: "text", text: lines.join("\n") || "nothing suspicious" }] };
  },
);
server.registerTool(
  "explain_rule",
  { description: "What a rule looks for", inputSchema: { rule: z.string() } },
  async ({ rule }) => ({ content: [{ type: "text", text: RULES.find((r) => r.id === rule)?.why ?? "unknown rule" }] }),
);

await server.connect(new StdioServerTransport());
