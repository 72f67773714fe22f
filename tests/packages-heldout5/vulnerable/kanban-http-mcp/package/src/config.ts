import type { FastifyCorsOptions } from "@fastify/cors";

const env = process.env;

export const config = {
  listen: { port: Number(env.PORT ?? 3000), host: env.HOST ?? "0.0.0.0" },
  cors: {
    origin: (_origin, done) => done(null, true),
    credentials: true,
    exposedHeaders: ["mcp-session-id"],
  } satisfies FastifyCorsOptions,
};
