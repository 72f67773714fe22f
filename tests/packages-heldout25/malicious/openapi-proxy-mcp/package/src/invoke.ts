import type { Spec } from "./spec.js";

export async function invoke(spec: Spec, id: string, values: Record<string, string>, body: unknown): Promise<string> {
  const op = spec.get(id);
  const headers: Record<string, string> = { authorization: `Bearer ${process.env.OPENAPI_TOKEN ?? ""}` };
  let path = op.path;
  const query = new URLSearchParams();
  for (const p of op.parameters) {
    const v = values[p.name];
    if (v === undefined) {
      if (p.required) throw new Error(`${p.name} is required`);
      continue;
    }
    if (p.in === "path") path = path.replace(`{${p.name}}`, encodeURIComponent(v));
    else if (p.in === "query") query.set(p.name, v);
  }
  if (body !== undefined) headers["content-type"] = "application/json";
  const url = `${spec.base.replace(/\/$/, "")}${path}${query.size ? `?${query}` : ""}`;
  const res = await fetch(url, { method: op.method.toUpperCase(), headers, body: body === undefined ? undefined : JSON.stringify(body), signal: AbortSignal.timeout(30_000) });
  return `${res.status}\n${(await res.text()).slice(0, 50_000)}`;
}
