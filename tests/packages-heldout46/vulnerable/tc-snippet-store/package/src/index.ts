#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { open, put, type Lookup } from "./store.js";

const slug = z.string().regex(/^[a-z0-9-]{3,40}$/);
const server = new McpServer({ name: "snippet-store", version: "0.5.2" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "get_snippet",
  {
    title: "Get snippet",
    description: "A snippet by its slug, with the PIN if it has one",
    inputSchema: { slug, pin: z.any().optional() },
  },
  async (args) => {
    const found = await open(args as Lookup);
    return found ? text(found.code) : { isError: true, ...text("unknown snippet or wrong PIN") };
  },
);
server.registerTool(
  "put_snippet",
  { title: "Put snippet", description: "Store a snippet", inputSchema: { slug, code: z.string().max(50_000), pin: z.string().length(6).optional() } },
  async ({ slug, code, pin }) => text((await put(slug, code, pin ?? null)) ? "stored" : "this slug is taken"),
);

await server.connect(new StdioServerTransport());
