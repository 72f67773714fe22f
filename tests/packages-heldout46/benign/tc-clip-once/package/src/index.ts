#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { readText, writeText } from "./clipboard.js";

const server = new McpServer({ name: "clip-once", version: "0.6.0" });

server.registerTool("read_clipboard", { description: "Text that is on the clipboard now" }, async () => ({
  content: [{ type: "text", text: await readText() }],
}));
server.registerTool(
  "set_clipboard",
  { description: "Put text on the clipboard", inputSchema: { text: z.string().max(100_000) } },
  async ({ text }) => {
    await writeText(text);
    return { content: [{ type: "text", text: "copied" }] };
  },
);

await server.connect(new StdioServerTransport());
