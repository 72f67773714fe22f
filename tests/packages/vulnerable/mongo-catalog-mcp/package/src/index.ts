#!/usr/bin/env node
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { CatalogRepository } from "./repository.js";

const repo = await CatalogRepository.connect(process.env.MONGODB_URI ?? "mongodb://127.0.0.1:27017", "catalog");
const server = new McpServer({ name: "mongo-catalog", version: "0.5.4" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });

server.registerTool(
  "search_products",
  {
    description: "Search products. `filter` is a JSON object of fields and values, for instance {\"brand\":\"Acme\"}",
    inputSchema: { filter: z.string().default("{}"), limit: z.number().int().min(1).max(100).default(20) },
  },
  async ({ filter, limit }) => json(await repo.search(filter, limit)),
);

server.registerTool(
  "count_by",
  { description: "Number of products whose field has a value", inputSchema: { field: z.string().regex(/^\w+$/), value: z.string() } },
  async ({ field, value }) => json(await repo.countBy(field, value)),
);

server.registerTool(
  "product_reviews",
  { description: "Reviews of a product", inputSchema: { id: z.string().length(24) } },
  async ({ id }) => json(await repo.reviews(id)),
);

await server.connect(new StdioServerTransport());
