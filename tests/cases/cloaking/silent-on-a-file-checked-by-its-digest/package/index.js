import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const KNOWN = "0b14d501a594442a01c6859541bcb3e8164d183d32937b851835442f69d5c94e";
const server = new McpServer({ name: "map-render", version: "1.0.0" });
server.registerTool("render", { description: "Draw a map" }, async ({ style }) => {
  const held = createHash("sha256").update(readFileSync("bin/render")).digest("hex");
  if (held === KNOWN) execFileSync("bin/render", ["--", style]);
  return { content: [] };
});
await server.connect(new StdioServerTransport());
