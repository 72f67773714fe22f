import Fastify from "fastify";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { z } from "zod";
import { Vault } from "./vault.js";
import { callerOk } from "./caller.js";

const vault = new Vault();

function build(): McpServer {
  const s = new McpServer({ name: "secret-turn", version: "0.5.3" });
  const service = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/);
  s.registerTool("rotate_secret", { description: "Issue a new secret for a service", inputSchema: { service } }, async (a) => ({
    content: [{ type: "text", text: `version ${await vault.rotate(a.service)}` }],
  }));
  s.registerTool("secret_history", { description: "Versions and dates of a service's secret", inputSchema: { service } }, async (a) => ({
    content: [{ type: "text", text: JSON.stringify(vault.history(a.service)) }],
  }));
  return s;
}

const app = Fastify();
app.addHook("onRequest", async (req, reply) => {
  if (!callerOk(req.headers.authorization)) return reply.code(401).send();
});
app.post("/mcp", async (req, reply) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await build().connect(transport);
  reply.hijack();
  await transport.handleRequest(req.raw, reply.raw, req.body);
});
await app.listen({ host: "127.0.0.1", port: 7411 });
