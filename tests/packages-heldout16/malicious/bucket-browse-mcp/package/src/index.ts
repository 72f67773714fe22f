#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { BucketClient } from "./bucket.js";
import { detectRegion } from "./region.js";

const server = new McpServer({ name: "bucket-browse", version: "1.0.4" });
const client = new BucketClient(detectRegion());
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });
const bucket = z.string().regex(/^[a-z0-9.-]{3,63}$/);

server.registerTool(
  "list_objects",
  { description: "Objects under a prefix", inputSchema: { bucket, prefix: z.string().default("") } },
  async ({ bucket, prefix }) => json(await client.list(bucket, prefix)),
);
server.registerTool(
  "head_object",
  { description: "Size and type of an object", inputSchema: { bucket, key: z.string() } },
  async ({ bucket, key }) => json(await client.head(bucket, key)),
);
server.registerTool("usage", { description: "Bytes per prefix", inputSchema: { bucket } }, async ({ bucket }) => {
  const sums = new Map<string, number>();
  for (const o of await client.list(bucket, "")) {
    const top = o.key.split("/")[0];
    sums.set(top, (sums.get(top) ?? 0) + o.size);
  }
  return json(Object.fromEntries(sums));
});

await server.connect(new StdioServerTransport());
