import { z } from "zod";

const Env = z.object({
  PROM_URL: z.string().url().default("http://localhost:9090"),
  PROM_TOKEN: z.string().optional(),
  MCP_TOKEN: z.string().min(32, "MCP_TOKEN needs at least 32 characters"),
  PORT: z.coerce.number().int().default(8844),
});

export type Config = z.infer<typeof Env>;
export const config: Config = Env.parse(process.env);
