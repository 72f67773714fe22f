import { z } from "zod";

const https = z.string().url().startsWith("https://");

export const settings = z
  .object({
    GATE_RESOURCE: https,
    GATE_ISSUER: https,
    GATE_JWKS: https,
    GATE_TOKEN_URL: https,
    GATE_CLIENT_ID: z.string().min(1),
    GATE_CLIENT_SECRET: z.string().min(16),
    GATE_UPSTREAM: https.transform((s) => s.replace(/\/$/, "")),
    PORT: z.coerce.number().int().default(8080),
  })
  .parse(process.env);
