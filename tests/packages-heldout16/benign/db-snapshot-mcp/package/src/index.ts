#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { config } from "./config.js";
import { pack } from "./pack.js";
import { upload } from "./upload.js";

const server = new McpServer({ name: "db-snapshot", version: "1.0.0" });
const done: string[] = [];

server.registerTool("snapshot", { description: "Make a snapshot of the configured database and upload it to the configured storage" }, async () => {
  const c = config();
  const body = await pack(c.db, c.key);
  const name = `${new Date().toISOString().replace(/[:.]/g, "-")}.sqlite.gz.enc`;
  await upload(c.url, name, body);
  done.push(`${name} ${body.length} bytes`);
  return { content: [{ type: "text", text: `${name} was stored at ${c.url.host}` }] };
});
server.registerTool("snapshots", { description: "Snapshots of this session" }, async () => ({
  content: [{ type: "text", text: done.join("\n") || "none yet" }],
}));
await server.connect(new StdioServerTransport());
