#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { kernel } from "./kernel.js";
import { METRICS, VectorSpace } from "./metrics.js";

const fast = await kernel();
const vector = z.array(z.number()).min(1).max(4096);
const metric = z.enum(Object.keys(METRICS)).default("euclid");
const server = new McpServer({ name: "vector-math", version: "0.2.5" });

server.registerTool("distance", { description: "Distance of two vectors", inputSchema: { a: vector, b: vector, metric } }, async ({ a, b, metric }) => ({
  content: [{ type: "text", text: String(new VectorSpace(metric, fast).distance(a, b)) }],
}));

server.registerTool("neighbours", { description: "Nearest vectors of a list", inputSchema: { point: vector, list: z.array(vector).max(1000), k: z.number().int().positive().default(3), metric } }, async (a) => ({
  content: new VectorSpace(a.metric, fast).nearest(a.point, a.list, a.k).map(({ i, d }) => ({ type: "text", text: `${i}: ${d.toFixed(6)}` })),
}));

await server.connect(new StdioServerTransport());
