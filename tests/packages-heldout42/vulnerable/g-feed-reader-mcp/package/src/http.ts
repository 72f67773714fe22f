const UA = "feed-reader-mcp";

export async function text(address: string): Promise<string> {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw new Error(`cannot read ${url.protocol} addresses`);
  const res = await fetch(url, { headers: { "user-agent": UA }, redirect: "follow", signal: AbortSignal.timeout(10_000) });
  const body = await res.text();
  if (!res.ok) throw new Error(`${res.status}: ${body.slice(0, 500)}`);
  return body;
}
