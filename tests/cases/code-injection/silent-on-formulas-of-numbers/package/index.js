import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Parser } from "expr-eval";
import { JSONPath } from "jsonpath-plus";
import { JSDOM } from "jsdom";

const parser = new Parser();
const server = new McpServer({ name: "rules", version: "1.0.0" });
server.tool("score", { formula: z.string() }, async ({ formula }) => ({
  content: [{ type: "text", text: String(parser.parse(formula).evaluate({ count: 3, weight: 0.5 })) }],
}));
server.tool("pick", { path: z.string() }, async ({ path }) => ({
  content: [{ type: "text", text: JSON.stringify(JSONPath({ path, json: { a: 1 }, eval: false })) }],
}));
server.tool("title", { page: z.string() }, async ({ page }) => ({
  content: [{ type: "text", text: new JSDOM(page).window.document.title }],
}));
