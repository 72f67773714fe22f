#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { entries, text } from "./archive.js";

const server = new McpServer({ name: "log-archive", version: "1.1.0" });
const reply = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "list_archive",
  { description: "Archived logs of a service", inputSchema: { service: z.enum(["web", "worker", "edge"]) } },
  async ({ service }) => reply((await entries(service)).join("\n")),
);
server.registerTool(
  "read_archive",
  { description: "Text of one archived log", inputSchema: { file: z.string().min(1) } },
  async ({ file }) => {
    try {
      return reply(await text(file));
    } catch (e) {
      return { isError: true, ...reply((e as Error).message) };
    }
  },
);

await server.connect(new StdioServerTransport());
