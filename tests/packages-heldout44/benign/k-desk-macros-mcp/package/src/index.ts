#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Library } from "./library.js";

const library = await Library.open(process.env.MACROS_DIR ?? "macros");
const server = new McpServer({ name: "desk-macros", version: "1.3.0" });

server.registerTool("list_macros", { description: "Names of all macros" }, async () => ({
  content: [{ type: "text", text: (await library.names()).join("\n") }],
}));

server.registerTool(
  "read_macro",
  { description: "Text of a macro such as billing/refund.md", inputSchema: { name: z.string().max(200) } },
  async ({ name }) => {
    try {
      return { content: [{ type: "text", text: await library.read(name) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: (e as Error).message }] };
    }
  },
);

await server.connect(new StdioServerTransport());
