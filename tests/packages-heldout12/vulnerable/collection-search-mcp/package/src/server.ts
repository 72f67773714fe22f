import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Collection } from "./collection.js";
import { compile } from "./filter.js";

async function main(): Promise<void> {
  const store = await Collection.open(process.env.MONGO_URL ?? "mongodb://127.0.0.1:27017");
  const server = new McpServer({ name: "collection-search", version: "0.6.0" });

  server.registerTool(
    "search_collection",
    {
      title: "Search the collection",
      description: "Published objects which match words and a filter by field",
      inputSchema: {
        words: z.string().default(""),
        filter: z.record(z.string(), z.any()).default({}).describe("Field values, e.g. { material: 'oak' }"),
        limit: z.number().int().min(1).max(100).default(20),
      },
    },
    async ({ words, filter, limit }) => {
      const rows = await store.search(compile(words, filter), limit);
      return { content: [{ type: "text", text: JSON.stringify(rows, null, 2) }] };
    },
  );

  server.registerTool(
    "count_by",
    { title: "Count", description: "Number of objects by a field", inputSchema: { field: z.enum(["material", "period", "place"]) } },
    async ({ field }) => ({ content: [{ type: "text", text: JSON.stringify(await store.countBy(field)) }] }),
  );

  await server.connect(new StdioServerTransport());
}

main().catch((e) => {
  console.error(e);
  process.exit(1);
});
