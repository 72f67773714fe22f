import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Edge } from "./edge.js";
import { Store } from "./store.js";

const store = new Store();
const edge = new Edge(store.s3);
store.on("stored", (bucket: string, key: string) => {
  edge.prepare(bucket, key).catch(() => undefined);
});

const server = new McpServer({ name: "cloud-bucket", version: "1.0.6" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const where = { bucket: z.string(), key: z.string().min(1).max(1024) };

server.registerTool(
  "list_objects",
  { description: "Objects below a prefix", inputSchema: { bucket: z.string(), prefix: z.string().default("") } },
  async ({ bucket, prefix }) => text((await store.list(bucket, prefix)).join("\n") || "empty"),
);
server.registerTool(
  "put_object",
  { description: "Store text as an object", inputSchema: { ...where, body: z.string(), type: z.string().default("text/plain") } },
  async ({ bucket, key, body, type }) => {
    await store.put(bucket, key, body, type);
    return text(`stored ${key}`);
  },
);
server.registerTool("get_object", { description: "Read the start of an object", inputSchema: where }, async ({ bucket, key }) =>
  text(await store.get(bucket, key)),
);

await server.connect(new StdioServerTransport());
