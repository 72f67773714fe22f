import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Parser } from "expr-eval";
import jp from "jsonpath";
import { JSDOM } from "jsdom";

const parser = new Parser();
const server = new McpServer({ name: "rules", version: "1.0.0" });
server.tool("score", { formula: z.string() }, async ({ formula }) => ({
  content: [{ type: "text", text: String(parser.parse(formula).evaluate({ count: 3, log: console.error })) }],
}));
server.tool("pick", { path: z.string() }, async ({ path }) => ({
  content: [{ type: "text", text: JSON.stringify(jp.query({ a: 1 }, path)) }],
}));
server.tool("title", { page: z.string() }, async ({ page }) => ({
  content: [{ type: "text", text: new JSDOM(page, { runScripts: "dangerously" }).window.document.title }],
}));
