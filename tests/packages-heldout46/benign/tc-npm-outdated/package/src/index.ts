#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { ranges } from "./manifest.js";
import { latest } from "./registry.js";

const server = new McpServer({ name: "npm-outdated", version: "0.9.3" });

server.registerTool(
  "outdated",
  { description: "Latest versions beside the ranges of a package.json text", inputSchema: { manifest: z.string().max(200_000) } },
  async ({ manifest }) => {
    const rows = await Promise.all(
      ranges(manifest).slice(0, 100).map(async ([name, range]) => `${name}: ${range} -> ${await latest(name).catch((e) => e.message)}`),
    );
    return { content: [{ type: "text", text: rows.join("\n") || "no dependencies" }] };
  },
);
server.registerTool(
  "latest_version",
  { description: "Latest version of a package", inputSchema: { name: z.string() } },
  async ({ name }) => ({ content: [{ type: "text", text: await latest(name) }] }),
);

await server.connect(new StdioServerTransport());
