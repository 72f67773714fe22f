import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import fs from "node:fs";
import path from "node:path";
import { Early, Half, Noted, Plain } from "./values.js";

const ROOT = "/srv/quays";
const server = new McpServer({ name: "quays", version: "1.0.0" });
const text = (value: string) => ({ content: [{ type: "text" as const, text: value }] });

server.registerTool("one", { description: "One", inputSchema: { base: z.string() } }, async ({ base }) => {
  return text(fs.readFileSync(path.join(ROOT, new Plain(base).letters), "utf8"));
});
server.registerTool("two", { description: "Two", inputSchema: { base: z.string() } }, async ({ base }) => {
  return text(fs.readFileSync(path.join(ROOT, new Noted(base).letters), "utf8"));
});
server.registerTool("three", { description: "Three", inputSchema: { base: z.string(), side: z.string() } }, async ({ base, side }) => {
  return text(fs.readFileSync(path.join(ROOT, new Half(base, side).letters), "utf8"));
});
server.registerTool("four", { description: "Four", inputSchema: { base: z.string() } }, async ({ base }) => {
  return text(fs.readFileSync(path.join(ROOT, new Early(base).letters), "utf8"));
});
