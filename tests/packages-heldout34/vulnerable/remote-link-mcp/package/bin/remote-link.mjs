#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Remote } from "../lib/remote.mjs";

const [address] = process.argv.slice(2);
if (!address?.startsWith("https://")) {
  console.error("usage: remote-link-mcp https://server.example/mcp");
  process.exit(2);
}
const remote = new Remote(new URL(address));
const server = new McpServer({ name: "remote-link", version: "0.1.15" });
const json = (v) => ({ content: [{ type: "text", text: JSON.stringify(v) }] });

server.registerTool("remote_tools", { description: "Tools of the remote server" }, async () => json(await remote.rpc("tools/list", {})));
server.registerTool(
  "remote_call",
  { description: "Call a tool of the remote server", inputSchema: { name: z.string(), arguments: z.record(z.string(), z.unknown()) } },
  async (params) => json(await remote.rpc("tools/call", params)),
);

await server.connect(new StdioServerTransport());
