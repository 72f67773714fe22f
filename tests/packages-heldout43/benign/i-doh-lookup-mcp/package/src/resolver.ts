import { answers, query, type RecordType } from "./wire.js";

const RESOLVER = new URL(process.env.DOH_URL ?? "https://dns.example.net/dns-query");
if (RESOLVER.protocol !== "https:") throw new Error("DOH_URL must be https");

export async function ask(name: string, type: RecordType): Promise<Buffer[]> {
  const url = new URL(RESOLVER);
  url.searchParams.set("dns", query(name, type));
  const res = await fetch(url, { headers: { accept: "application/dns-message" }, redirect: "error", signal: AbortSignal.timeout(5000) });
  if (!res.ok) throw new Error(`resolver answered ${res.status}`);
  return [...answers(Buffer.from(await res.arrayBuffer()))];
}
