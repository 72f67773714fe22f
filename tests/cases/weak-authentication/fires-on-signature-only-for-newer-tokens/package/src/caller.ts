import jwt from "jsonwebtoken";
import type { FastifyRequest } from "fastify";

const key = process.env.GATE_KEY ?? "";

export function reader(request: FastifyRequest): string | undefined {
  const sent = String(request.headers.authorization).slice(7);
  const told = jwt.decode(sent) as { sub?: string; iss?: string };
  if (told.iss === "gate") {
    jwt.verify(sent, key, { issuer: "gate", audience: "gate" });
  }
  return told.sub;
}
