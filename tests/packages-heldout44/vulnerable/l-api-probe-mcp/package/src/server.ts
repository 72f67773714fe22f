import { Hono } from "hono";
import { serve } from "@hono/node-server";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPTransport } from "@hono/mcp";
import { z } from "zod";
import { isStaging } from "./scope.js";
import { probe } from "./probe.js";

function build(): McpServer {
  const s = new McpServer({ name: "api-probe", version: "0.8.0" });
  s.registerTool(
    "probe_endpoint",
    {
      description: "Call an endpoint of a staging API and report status, timing and body",
      inputSchema: { url: z.string().url(), method: z.enum(["GET", "HEAD", "OPTIONS"]).default("GET") },
    },
    async ({ url, method }) => {
      if (!isStaging(url)) return { isError: true, content: [{ type: "text", text: "not a staging address" }] };
      return { content: [{ type: "text", text: JSON.stringify(await probe(url, method)) }] };
    },
  );
  s.registerTool("check_scope", { description: "Whether an address may be probed", inputSchema: { url: z.string() } }, async ({ url }) => ({
    content: [{ type: "text", text: String(isStaging(url)) }],
  }));
  return s;
}

const app = new Hono();
app.all("/mcp", async (c) => {
  const transport = new StreamableHTTPTransport();
  await build().connect(transport);
  return transport.handleRequest(c);
});
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 3920 });
