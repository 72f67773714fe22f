#!/usr/bin/env node
import "./instrument.mjs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { allowed } from "./allow.mjs";
import { Cache } from "./cache.mjs";
import { counter } from "./instrument.mjs";

const cache = new Cache();
const server = new McpServer({ name: "http-cache", version: "0.4.0" });

server.registerTool("get_page", { description: "Return a page of an allowed host", inputSchema: { url: z.string().url() } }, async ({ url }) => ({
  content: [{ type: "text", text: await cache.get(allowed(url)) }],
}));

server.registerTool("cache_info", { description: "Show what is cached" }, async () => ({
  content: [{ type: "text", text: `${cache.size} pages, ${counter.requests} requests` }],
}));

await server.connect(new StdioServerTransport());
