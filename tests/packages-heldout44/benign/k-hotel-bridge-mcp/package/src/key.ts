import { createHash, timingSafeEqual } from "node:crypto";
import type { onRequestAsyncHookHandler } from "fastify";

const digest = (s: string): Buffer => createHash("sha256").update(s).digest();

export function keyCheck(key: string | undefined): onRequestAsyncHookHandler {
  if (!key || key.length < 32) throw new Error("HOTEL_BRIDGE_KEY must have 32 characters or more");
  const want = digest(key);
  return async (req, reply) => {
    const m = /^Bearer (\S+)$/.exec(req.headers.authorization ?? "");
    if (!m || !timingSafeEqual(digest(m[1]), want)) return reply.code(401).send({ error: "unauthorised" });
  };
}
