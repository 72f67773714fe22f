#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { list, read } from "./specs.js";

const server = new McpServer({ name: "specs-folder", version: "2.1.0" });

server.registerTool("list_specs", { description: "Names of the specifications", annotations: { readOnlyHint: true } }, async () => ({
  content: [{ type: "text", text: (await list()).join("\n") }],
}));

server.registerTool(
  "read_spec",
  { description: "Text of a specification", inputSchema: { name: z.string().max(200) }, annotations: { readOnlyHint: true } },
  async ({ name }) => {
    try {
      return { content: [{ type: "text", text: await read(name) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: e instanceof Error ? e.message : "cannot read" }] };
    }
  },
);

await server.connect(new StdioServerTransport());
