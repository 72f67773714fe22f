import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { compile } from "./compile.js";
import { FUNCTIONS } from "./functions.js";
import { lex } from "./lexer.js";

const server = new McpServer({ name: "formula-sheet", version: "0.2.7" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const value = z.union([z.number(), z.string(), z.boolean()]);

server.registerTool(
  "calculate",
  { description: "Evaluate a formula with named values", inputSchema: { formula: z.string(), values: z.record(z.string(), value).default({}) } },
  async ({ formula, values }) => {
    const names = new Map(Object.entries(values).map(([k, v]) => [k.toUpperCase(), v] as const));
    return text(String(compile(formula)(names)));
  },
);
server.registerTool("explain_formula", { description: "Functions and names in a formula", inputSchema: { formula: z.string() } }, async ({ formula }) => {
  const words = new Set(lex(formula).filter((t) => t.type === "name").map((t) => t.text.toUpperCase()));
  return text([...words].map((w) => `${w}: ${FUNCTIONS.get(w)?.about ?? "a value"}`).join("\n"));
});
server.registerTool("functions", { description: "Known functions" }, async () =>
  text([...FUNCTIONS].map(([n, f]) => `${n}: ${f.about}`).join("\n")),
);

await server.connect(new StdioServerTransport());
