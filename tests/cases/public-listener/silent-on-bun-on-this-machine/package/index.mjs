import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

async function answer(request) {
  const server = new McpServer({ name: "clock", version: "1.0.0" });
  server.registerTool("now", { description: "The time" }, async () => ({ content: [{ type: "text", text: String(Date.now()) }] }));
  const transport = new WebStandardStreamableHTTPServerTransport();
  await server.connect(transport);
  return transport.handleRequest(request);
}

Bun.serve({ port: 4040, hostname: "127.0.0.1", fetch: answer });
Bun.serve({ unix: "/run/clock.sock", fetch: answer });
