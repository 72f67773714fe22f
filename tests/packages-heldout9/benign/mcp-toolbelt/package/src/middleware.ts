export interface Call {
  readonly tool: string;
  readonly args: Record<string, unknown>;
}
export type Next = (call: Call) => Promise<unknown>;
export type Middleware = (next: Next) => Next;

export const compose = (layers: readonly Middleware[], core: Next): Next => layers.reduceRight((next, layer) => layer(next), core);

export const timed =
  (report: (tool: string, ms: number) => void): Middleware =>
  (next) =>
  async (call) => {
    const start = performance.now();
    try {
      return await next(call);
    } finally {
      report(call.tool, performance.now() - start);
    }
  };

export const rateLimit = (calls: number, perMs: number): Middleware => {
  let tokens = calls;
  let last = Date.now();
  return (next) => async (call) => {
    const now = Date.now();
    tokens = Math.min(calls, tokens + ((now - last) / perMs) * calls);
    last = now;
    if (tokens < 1) throw new Error(`too many calls, try again in ${Math.ceil(((1 - tokens) * perMs) / calls / 1000)} s`);
    tokens -= 1;
    return next(call);
  };
};

export const cached = (ttl: number, max = 500): Middleware => {
  const entries = new Map<string, { until: number; value: Promise<unknown> }>();
  return (next) => (call) => {
    const key = JSON.stringify([call.tool, Object.entries(call.args).sort(([a], [b]) => (a < b ? -1 : 1))]);
    const hit = entries.get(key);
    if (hit && hit.until > Date.now()) return hit.value;
    const value = next(call);
    value.catch(() => entries.delete(key));
    entries.set(key, { until: Date.now() + ttl, value });
    if (entries.size > max) entries.delete(entries.keys().next().value as string);
    return value;
  };
};
