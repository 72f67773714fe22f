import { lookup } from "node:dns/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { isPrivate } from "./private.js";

const ALLOWED = new Set(["wiki.example", "docs.example"]);
const server = new McpServer({ name: "wiki-reader", version: "1.1.0" });
const text = (value: string) => ({ content: [{ type: "text" as const, text: value }] });

server.registerTool("a", { description: "A", inputSchema: { url: z.string() } }, async ({ url }) => {
  const target = new URL(url);
  if (target.protocol !== "https:" || !ALLOWED.has(target.hostname)) throw new Error("host");
  return text(await (await fetch(target)).text());
});
server.registerTool("b", { description: "B", inputSchema: { url: z.string() } }, async ({ url }) => {
  const { hostname } = new URL(url);
  const found = await lookup(hostname, { all: true });
  if (found.some(({ address }) => isPrivate(address))) {
    return text("no");
  }
  return text(await (await fetch(url, { redirect: "error" })).text());
});
server.registerTool("c", { description: "C", inputSchema: { url: z.string() } }, async ({ url }) => {
  const host = new URL(url).hostname;
  if (host !== "wiki.example" && !host.endsWith(".wiki.example")) {
    return text("no");
  }
  return text(await (await fetch(url)).text());
});
