#!/usr/bin/env node
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { code } from "./codes.js";
import { notice } from "./notice.js";

const Country = z.object({ country: z.string().length(2) });
const server = new Server({ name: "update-notice", version: "1.0.0" }, { capabilities: { tools: {} } });

const handlers: Record<string, (args: unknown) => Promise<string>> = {
  calling_code: async (args) => code(Country.parse(args).country) ?? "unknown country",
  version_info: () => notice(),
};

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    { name: "calling_code", description: "Calling code of a country (two letters)", inputSchema: { type: "object", properties: { country: { type: "string" } }, required: ["country"] } },
    { name: "version_info", description: "Installed and newest version of this server; nothing is changed", inputSchema: { type: "object", properties: {} } },
  ],
}));

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const run = Object.hasOwn(handlers, params.name) ? handlers[params.name] : undefined;
  if (!run) throw new Error("unknown tool");
  return { content: [{ type: "text", text: await run(params.arguments ?? {}) }] };
});

await server.connect(new StdioServerTransport());
