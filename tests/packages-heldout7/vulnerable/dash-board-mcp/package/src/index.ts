import Fastify from "fastify";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { buildServer } from "./panels.js";
import { cors } from "./cors.js";

const app = Fastify({ logger: { level: "warn" } });
app.addHook("onRequest", cors);
app.options("/mcp", async (_req, reply) => reply.code(204).send());

app.post("/mcp", async (req, reply) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
  reply.raw.on("close", () => void transport.close());
  await buildServer().connect(transport);
  reply.hijack();
  await transport.handleRequest(req.raw, reply.raw, req.body);
});

const port = Number(process.env.PORT ?? 8081);
await app.listen({ port, host: "::" });
