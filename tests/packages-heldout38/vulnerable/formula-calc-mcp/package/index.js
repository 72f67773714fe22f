const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const calc = require("./calc");

const server = new McpServer({ name: "formula-calc", version: "1.0.0" });
server.registerTool("calculate", { description: "Value of an expression", inputSchema: { expression: z.string() } },
  ({ expression }) => ({ content: [{ type: "text", text: String(calc.evaluate(expression)) }] }));
server.registerTool("value_table", { description: "Table of f(x)", inputSchema: { formula: z.string(), from: z.number(), to: z.number() } },
  (a) => ({ content: [{ type: "text", text: calc.table(a).map((r) => r.join("\t")).join("\n") }] }));
server.connect(new StdioServerTransport());
