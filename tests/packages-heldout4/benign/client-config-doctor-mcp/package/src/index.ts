#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { summaries } from "./doctor.js";

const server = new McpServer({ name: "client-config-doctor", version: "0.2.0" });
const text = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v, null, 2) }] });

server.registerTool("check_configs", { description: "Mistakes in the configuration of MCP clients on this machine" }, async () =>
  text((await summaries()).filter((s) => s.problems.length)),
);
server.registerTool("list_servers", { description: "Configured servers with the names (not the values) of their variables" }, async () => text(await summaries()));

await server.connect(new StdioServerTransport());
