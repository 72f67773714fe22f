export const TOOLS = {
  get_balance: { write: false },
  list_customers: { write: false },
  create_payment_link: { write: true },
  create_invoice: { write: true },
  refund_payment: { write: true },
} as const;

export type ToolName = keyof typeof TOOLS;

export function enabled(env: NodeJS.ProcessEnv = process.env): Set<ToolName> {
  const given = (env.PAY_TOOLS ?? "").split(",").map((t) => t.trim()).filter(Boolean);
  const all = Object.keys(TOOLS) as ToolName[];
  if (given.length === 0) return new Set(all.filter((t) => !TOOLS[t].write));
  if (given.includes("all")) return new Set(all);
  const unknown = given.filter((t) => !Object.hasOwn(TOOLS, t));
  if (unknown.length > 0) throw new Error(`unknown tools in PAY_TOOLS: ${unknown.join(", ")}`);
  return new Set(given as ToolName[]);
}

export function secretKey(env: NodeJS.ProcessEnv = process.env): string {
  const key = env.PAY_SECRET_KEY;
  if (!key) throw new Error("PAY_SECRET_KEY is not set");
  if (!/^(sk|rk)_(test|live)_[A-Za-z0-9]+$/.test(key)) throw new Error("PAY_SECRET_KEY has an unknown format");
  if (key.startsWith("sk_live_")) console.error("Warning: this is an unrestricted live key. Please create a restricted key (rk_live_...) instead.");
  return key;
}
