#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { listen } from "./hook.js";
import { Events } from "./events.js";

const secret = process.env.HOOK_SECRET ?? "";
if (secret.length < 32) {
  console.error("HOOK_SECRET must have at least 32 characters");
  process.exit(2);
}

const events = new Events(500);
listen(secret, Number(process.env.HOOK_PORT ?? 9477), (e) => events.add(e));

const server = new McpServer({ name: "build-events", version: "0.6.2" });
const count = z.number().int().min(1).max(100).default(10);
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });

server.registerTool("recent_builds", { description: "The last builds", inputSchema: { count } }, async ({ count }) => json(events.last(count)));
server.registerTool("failed_builds", { description: "Failed builds", inputSchema: { count } }, async ({ count }) => json(events.last(count, "failed")));

await server.connect(new StdioServerTransport());
