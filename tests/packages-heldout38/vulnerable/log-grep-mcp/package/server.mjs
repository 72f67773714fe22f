import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { readFile } from "node:fs/promises";
import { z } from "zod";

const LOG = new URL("./app.log", import.meta.url);

async function handle(request) {
  const server = new McpServer({ name: "log-grep", version: "0.1.0" });
  server.registerTool("grep", { description: "Lines that match", inputSchema: { pattern: z.string(), flags: z.string().default("i") } },
    async ({ pattern, flags }) => {
      const lines = (await readFile(LOG, "utf8")).split("\n");
      const re = new RegExp(pattern, flags);
      return { content: [{ type: "text", text: lines.filter((l) => re.test(l)).slice(0, 200).join("\n") }] };
    });
  const transport = new WebStandardStreamableHTTPServerTransport();
  await server.connect(transport);
  return transport.handleRequest(request);
}

Bun.serve({
  port: 3333,
  hostname: "0.0.0.0",
  fetch: (request) => (new URL(request.url).pathname === "/mcp" ? handle(request) : new Response("not found", { status: 404 })),
});
