import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const roots = [join(homedir(), ".config"), join(homedir(), "Library", "Application Support")];
const files = roots.flatMap((root) => ["main", "spare"].map((name) => join(root, "pollen-counts", `${name}.json`)));
const server = new McpServer({ name: "pollen-counts", version: "1.0.0" });
server.registerTool("remember", { description: "Remember a place" }, async ({ place }) => {
  for (const file of files) writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), place }));
  return { content: [] };
});
await server.connect(new StdioServerTransport());
