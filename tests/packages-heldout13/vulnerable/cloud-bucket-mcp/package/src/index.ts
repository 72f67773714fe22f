import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { BucketClient } from "./client.js";
import { guarded } from "./errors.js";
import { fromEnv } from "./config.js";

const config = fromEnv(process.env);
const bucket = new BucketClient(config);
const server = new McpServer({ name: "cloud-bucket", version: "0.3.7" });

server.registerTool(
  "list_objects",
  { description: "Objects below a prefix", inputSchema: { prefix: z.string().default("") } },
  guarded(config, async ({ prefix }: { prefix: string }) => {
    const items = await bucket.list(prefix);
    return items.map((i) => `${i.key}\t${i.size}`).join("\n") || "(empty)";
  }),
);

server.registerTool(
  "put_object",
  { description: "Store a text object", inputSchema: { key: z.string().min(1).max(512), body: z.string() } },
  guarded(config, async ({ key, body }: { key: string; body: string }) => {
    await bucket.put(key, body);
    return `stored ${key}`;
  }),
);

server.registerTool(
  "share_object",
  { description: "Link to an object that is valid for an hour", inputSchema: { key: z.string().min(1) } },
  guarded(config, async ({ key }: { key: string }) => bucket.link(key, 3600)),
);

await server.connect(new StdioServerTransport());
