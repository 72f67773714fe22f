#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { lint, suggest } from "../lib/lint.js";
import { presets } from "../lib/presets.js";

const options = presets();
const server = new McpServer({ name: "lint-helper", version: "0.7.1" });

server.registerTool(
  "lint_message",
  { description: "Check a commit message", inputSchema: { message: z.string().min(1) } },
  async ({ message }) => {
    const found = lint(message, options);
    return { content: [{ type: "text", text: found.length ? found.map((f) => `- ${f}`).join("\n") : "fine" }] };
  },
);

server.registerTool(
  "suggest_type",
  { description: "Suggest the type of a commit from its files", inputSchema: { files: z.array(z.string()) } },
  async ({ files }) => ({ content: [{ type: "text", text: suggest(files) }] }),
);

await server.connect(new StdioServerTransport());
