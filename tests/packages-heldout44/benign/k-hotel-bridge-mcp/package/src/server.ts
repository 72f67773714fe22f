import Fastify from "fastify";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { keyCheck } from "./key.js";
import { createTools } from "./tools.js";

const HOST = "127.0.0.1";
const PORT = Number(process.env.PORT ?? 8605);

const app = Fastify({ bodyLimit: 256 * 1024, logger: { level: "warn", redact: ["req.headers.authorization"] } });
app.addHook("onRequest", keyCheck(process.env.HOTEL_BRIDGE_KEY));

app.post("/mcp", async (req, reply) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: [`${HOST}:${PORT}`, `localhost:${PORT}`],
  });
  const server = createTools();
  reply.hijack();
  reply.raw.on("close", () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(req.raw, reply.raw, req.body);
});

await app.listen({ host: HOST, port: PORT });
