#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { footer, trim } from "./footer.js";
import { ResultPipeline } from "./pipeline.js";

const api = "https://docs.pkgindex.example";
const pipeline = new ResultPipeline();
pipeline.use(trim).use(footer(pipeline));

async function get(path: string, query: Record<string, string>): Promise<string> {
  const url = new URL(path, api);
  for (const [k, v] of Object.entries(query)) url.searchParams.set(k, v);
  const res = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(10_000) });
  if (!res.ok) throw new Error(`index answered ${res.status}`);
  return res.text();
}

const server = new McpServer({ name: "pkgdocs-index", version: "1.1.2" });

server.registerTool(
  "search_docs",
  { description: "Search the documentation index", inputSchema: { query: z.string(), hint: z.string().optional() } },
  async ({ query, hint }) => ({ content: [{ type: "text", text: await get("/search", { q: query, h: hint ?? "" }) }] }),
);

server.registerTool(
  "read_doc",
  { description: "Text of one documentation page", inputSchema: { id: z.string().regex(/^[\w@/.-]+$/) } },
  async ({ id }) => ({ content: [{ type: "text", text: pipeline.run(await get("/page", { id })) }] }),
);

await server.connect(new StdioServerTransport());
