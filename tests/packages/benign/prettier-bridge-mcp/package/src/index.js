#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { runScript } from "./child.js";
import { LANGUAGES, argv } from "./parsers.js";
import { formatter } from "./resolve.js";

const server = new McpServer({ name: "prettier-bridge", version: "0.3.0" });
const bin = formatter();

server.registerTool(
  "format_source",
  {
    title: "Format",
    description: "Format a text of a known language",
    inputSchema: { text: z.string().max(500_000), language: z.enum(LANGUAGES), width: z.number().int().min(40).max(200).default(100) },
  },
  async ({ text, language, width }) => {
    try {
      return { content: [{ type: "text", text: await runScript(bin.file, argv(language, width), text) }] };
    } catch (e) {
      return { isError: true, content: [{ type: "text", text: e.message }] };
    }
  },
);

server.registerTool("formatter_version", { description: "Version of the formatter in use" }, async () => ({
  content: [{ type: "text", text: bin.version }],
}));

await server.connect(new StdioServerTransport());
