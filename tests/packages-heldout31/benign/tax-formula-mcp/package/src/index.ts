import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Evaluator } from "./evaluator.js";
import { tokens } from "./tokens.js";

const server = new McpServer({ name: "tax-formula", version: "0.5.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const formula = z.string().max(500);

server.registerTool(
  "evaluate",
  { description: "Value of a formula", inputSchema: { formula, names: z.record(z.string(), z.number()).default({}) } },
  async ({ formula, names }) => text(String(new Evaluator(new Map(Object.entries(names))).evaluate(formula))),
);
server.registerTool("explain", { description: "Parts of a formula", inputSchema: { formula } }, async ({ formula }) =>
  text(tokens(formula).map((t) => `${t.kind}: ${t.value}`).join("\n")),
);

await server.connect(new StdioServerTransport());
