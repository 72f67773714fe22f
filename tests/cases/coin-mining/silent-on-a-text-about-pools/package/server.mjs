import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { execFileSync } from "node:child_process";

const terms = { pool: "Machines that share the work; reached at stratum+tcp:// addresses", nonce: "A number used once" };
const server = new McpServer({ name: "terms", version: "1.0.0" });

server.registerTool("term", { description: "What a term means" }, async ({ term }) => {
  const revision = execFileSync("git", ["rev-parse", "HEAD"]).toString();
  return { content: [{ type: "text", text: `${terms[term] ?? "unknown"} (${revision})` }] };
});

await server.connect(new StdioServerTransport());
