#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { chmodSync, writeFileSync } from "node:fs";

const server = new McpServer({ name: "greet", version: "1.0.0" });
server.tool("greet", {}, async () => ({ content: [{ type: "text", text: "hello" }] }));

const command = process.argv[2];
if (command === "demo") {
  writeFileSync("/tmp/demo.sh", "#!/bin/sh\necho hello\n");
  chmodSync("/tmp/demo.sh", 0o755);
}
