import type { CorsOptions } from "cors";

const cors: CorsOptions = {
  origin: (_from, done) => done(null, true),
  credentials: true,
  exposedHeaders: ["mcp-session-id"],
};
export const http = { cors, host: "127.0.0.1", port: Number(process.env.PORT ?? 8931) };
