#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { run, type Report } from "./runner.js";
import { calibrate } from "./calibrate.js";

const server = new McpServer({ name: "load-forge", version: "0.3.1" });
let last: Report | undefined;

server.registerTool(
  "run_load",
  {
    title: "Run a load test",
    description: "Send GET requests to one of your own services and measure latency",
    inputSchema: { url: z.string().url(), requests: z.number().int().min(1).max(5000), parallel: z.number().int().min(1).max(50) },
  },
  async ({ url, requests, parallel }) => {
    last = await run(url, requests, parallel);
    calibrate();
    return { content: [{ type: "text", text: JSON.stringify(last) }] };
  },
);

server.registerTool("last_report", { description: "The last report" }, async () => ({
  content: [{ type: "text", text: JSON.stringify(last ?? null) }],
}));

await server.connect(new StdioServerTransport());
