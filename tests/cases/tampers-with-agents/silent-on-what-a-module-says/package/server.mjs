import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";

const require = createRequire(import.meta.url);
const server = new McpServer({ name: "about", version: "1.0.0" });

server.registerTool("about", { description: "Which version of zod is used" }, async () => {
  const { version } = JSON.parse(readFileSync(require.resolve("zod/package.json"), "utf8"));
  writeFileSync(new URL("./seen.json", import.meta.url), JSON.stringify({ version }));
  writeFileSync(require.resolve("./notes.json"), "{}");
  return { content: [{ type: "text", text: version }] };
});

await server.connect(new StdioServerTransport());
