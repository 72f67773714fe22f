#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { declare } from "./emit.js";

const server = new McpServer({ name: "openapi-types", version: "0.9.4" });

server.registerTool(
  "generate_types",
  {
    title: "Generate types",
    description: "TypeScript declarations for the schemas of a JSON document",
    inputSchema: { schemas: z.record(z.string(), z.any()) },
  },
  async ({ schemas }) => ({
    content: [{ type: "text", text: Object.entries(schemas).map(([n, s]) => declare(n, s)).join("\n") }],
  }),
);

server.registerTool(
  "generate_guard",
  { description: "Source of a type guard for a flat object schema", inputSchema: { name: z.string(), schema: z.any() } },
  async ({ name, schema }) => {
    const { guard } = await import("./guard.js");
    return { content: [{ type: "text", text: guard(name, schema) }] };
  },
);

await server.connect(new StdioServerTransport());
