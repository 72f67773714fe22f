export const options = {
  port: Number(process.env.PORT ?? 8765),
  bind: process.env.BIND ?? "::",
  cors: { origin: true, credentials: true, exposedHeaders: ["Mcp-Session-Id"] },
};
