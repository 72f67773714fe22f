import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const HELPERS = { round: Math.round, least: Math.min };
const BANNED = /\b(require|process|import|eval)\b/;
const server = new McpServer({ name: "columns", version: "1.0.0" });

function made(formula, columns) {
  if (BANNED.test(formula)) throw new Error("no");
  return new Function(...Object.keys(HELPERS), ...columns, `return ${formula};`);
}

server.tool("compute", { formula: z.string(), columns: z.array(z.string()) }, async ({ formula, columns }) => ({
  content: [{ type: "text", text: String(made(formula, columns)(...Object.values(HELPERS))) }],
}));
