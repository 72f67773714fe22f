import { z } from "zod";

export const env = z
  .object({
    ROUTING_URL: z.string().url().default("https://routing.example.com"),
    ROUTING_KEY: z.string().min(1),
    MCP_TOKEN: z.string().min(24),
    WEB_ORIGIN: z.string().url().default("https://routes.example.com"),
    PORT: z.coerce.number().int().default(8766),
  })
  .parse(process.env);
