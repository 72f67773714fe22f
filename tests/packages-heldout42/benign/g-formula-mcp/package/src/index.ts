import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { evaluate } from "./evaluate.js";
import { CONSTANTS } from "./tables.js";

const server = new McpServer({ name: "formula", version: "1.0.6" });

server.registerTool(
  "evaluate",
  { description: "Evaluate a formula such as 2 * pi * sqrt(l / g)", inputSchema: { code: z.string().max(500), values: z.record(z.string(), z.number()).default({}) } },
  async ({ code, values }) => {
    try {
      return { content: [{ type: "text", text: String(evaluate(code, new Map(Object.entries(values)))) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
    }
  },
);

server.registerTool("constants", { description: "Constants that formulas can use" }, async () => ({
  content: [{ type: "text", text: [...CONSTANTS].map(([k, v]) => `${k} = ${v}`).join("\n") }],
}));

await server.connect(new StdioServerTransport());
