import { z } from "zod";

const Config = z.object({
  ISSUER: z.string().url(),
  AUDIENCE: z.string().url(),
  TRACKER_URL: z.string().url(),
  CLIENT_ID: z.string().min(1),
  CLIENT_SECRET: z.string().min(16),
  PORT: z.coerce.number().int().default(8931),
});

export const config = Config.parse(process.env);
