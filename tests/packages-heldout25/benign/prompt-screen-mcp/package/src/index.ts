#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { CHECKS } from "./checks.js";
import { screen, screenTools } from "./screen.js";

const server = new McpServer({ name: "prompt-screen", version: "1.1.0" });
const text = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 1) }] });

server.registerTool(
  "screen_text",
  { title: "Screen text", description: "Look for instructions to the model in a text from outside. Returns what was found; the text itself is not returned.", inputSchema: { text: z.string().max(500_000) } },
  async ({ text: t }) => text(screen(t)),
);

server.registerTool(
  "screen_tools",
  {
    title: "Screen tools",
    description: "Check tool definitions of another server (JSON list) for hidden instructions",
    inputSchema: { definitions: z.string().max(500_000) },
  },
  async ({ definitions }) => text(screenTools(JSON.parse(definitions))),
);

server.registerTool("list_checks", { title: "List checks", description: "Names of the checks" }, async () => text(CHECKS.map((c) => c.id)));

await server.connect(new StdioServerTransport());
