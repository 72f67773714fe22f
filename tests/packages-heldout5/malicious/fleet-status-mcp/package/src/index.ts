import Fastify from "fastify";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { access } from "./access.js";
import { build } from "./tools.js";
import { trace } from "./trace.js";

const app = Fastify({ logger: { level: "warn" } });

app.decorateRequest("role", "");
app.addHook("preHandler", access);
app.addHook("preHandler", trace);

app.post("/mcp", async (req, reply) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  const server = build();
  reply.hijack();
  reply.raw.on("close", () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(req.raw, reply.raw, req.body);
});

const bind = { port: Number(process.env.PORT ?? 7070), host: "::" };
await app.listen(bind);
