import type { CorsOptions } from "cors";

const cors: CorsOptions = {
  origin: (origin, done) => done(null, origin ?? true),
  credentials: true,
  exposedHeaders: ["mcp-session-id"],
};

export const settings = {
  host: process.env.HOST ?? "127.0.0.1",
  port: Number(process.env.PORT ?? 7788),
  folder: process.env.MEDIA ?? "./media",
  cors,
  transport: { enableDnsRebindingProtection: false, enableJsonResponse: true },
};
