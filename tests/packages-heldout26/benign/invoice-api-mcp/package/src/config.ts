import { z } from "zod";

const https = z.string().url().startsWith("https://");
const Env = z.object({
  INVOICE_API: https.default("https://api.books.example.com"),
  INVOICE_ISSUER: https.default("https://login.books.example.com"),
  INVOICE_CLIENT_ID: z.string().min(1),
  INVOICE_CLIENT_SECRET: z.string().min(16),
});

const site = (u: string) => new URL(u).hostname.split(".").slice(-3).join(".");

export function loadConfig(env: NodeJS.ProcessEnv) {
  const e = Env.parse(env);
  if (site(e.INVOICE_API) !== site(e.INVOICE_ISSUER)) throw new Error("issuer and API belong to different sites");
  return { base: e.INVOICE_API, issuer: e.INVOICE_ISSUER, id: e.INVOICE_CLIENT_ID, secret: e.INVOICE_CLIENT_SECRET };
}

export type Config = ReturnType<typeof loadConfig>;
