#!/usr/bin/env node
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import * as reports from "./reports.js";

const server = new McpServer({ name: "report-files", version: "0.8.1" });

server.registerResource(
  "report",
  new ResourceTemplate("report://{name}", { list: async () => ({ resources: (await reports.names()).map((n) => ({ uri: `report://${n}`, name: n })) }) }),
  { title: "Report", mimeType: "text/plain" },
  async (uri, { name }) => ({ contents: [{ uri: uri.href, text: await reports.read(String(name)) }] }),
);

server.registerTool(
  "report_rows",
  { description: "Rows of a report table, for example with the filter region = 'north'", inputSchema: { table: z.string(), filter: z.string().optional(), limit: z.number().int().max(1000).default(100) } },
  async (a) => ({ content: [{ type: "text", text: JSON.stringify(await reports.rows(a.table, a.filter, a.limit)) }] }),
);

server.registerTool("save_report", { description: "Save a report", inputSchema: { name: z.string(), text: z.string() } }, async (a) => ({
  content: [{ type: "text", text: await reports.save(a.name, a.text) }],
}));

await server.connect(new StdioServerTransport());
