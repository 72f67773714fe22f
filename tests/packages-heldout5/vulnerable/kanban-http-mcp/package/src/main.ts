import cors from "@fastify/cors";
import Fastify from "fastify";
import { config } from "./config.js";
import { Sessions } from "./sessions.js";

const app = Fastify({ logger: true });
const sessions = new Sessions();

await app.register(cors, config.cors);

app.all("/mcp", async (req, reply) => {
  const id = req.headers["mcp-session-id"];
  const transport = typeof id === "string" ? sessions.get(id) : await sessions.open();
  if (!transport) return reply.code(404).send({ error: "unknown session" });
  reply.hijack();
  await transport.handleRequest(req.raw, reply.raw, req.body);
});

app.get("/healthz", () => ({ ok: true, sessions: sessions.size }));

await app.listen(config.listen);
