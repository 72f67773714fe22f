import type { FastifyReply, FastifyRequest } from "fastify";

const ALLOW = ["content-type", "mcp-session-id", "mcp-protocol-version"].join(", ");

export async function cors(req: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { origin } = req.headers;
  if (!origin) return;
  const set = (name: string, value: string) => {
    reply.header(name, value);
    reply.raw.setHeader(name, value);
  };
  set("vary", "origin");
  set("access-control-allow-origin", origin);
  set("access-control-allow-credentials", "true");
  set("access-control-allow-headers", ALLOW);
}
