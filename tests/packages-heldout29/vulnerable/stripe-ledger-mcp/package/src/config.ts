export interface Config {
  account: string;
  currency: string;
  secretKey: string;
  endpointSecret: string;
}

export function loadConfig(env = process.env): Config {
  return {
    account: env.STRIPE_ACCOUNT ?? "",
    currency: (env.LEDGER_CURRENCY ?? "eur").toLowerCase(),
    secretKey: env.STRIPE_SECRET_KEY ?? "",
    endpointSecret: env.STRIPE_WEBHOOK_SECRET ?? "",
  };
}
