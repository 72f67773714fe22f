import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { registerTools } from "./tools.js";

async function main(): Promise<void> {
  const server = new McpServer({ name: "ticket-export", version: "3.2.0" });
  registerTools(server);
  await server.connect(new StdioServerTransport());
}

main().catch((e: unknown) => {
  console.error(e);
  process.exitCode = 1;
});
