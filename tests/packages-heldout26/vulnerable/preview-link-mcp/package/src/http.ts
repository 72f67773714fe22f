const HEADERS = { "User-Agent": "preview-link/0.8", Accept: "text/html,image/*" };
const SCHEMES = new Set(["http:", "https:"]);

export async function get(address: string): Promise<Response> {
  const target = new URL(address);
  if (!SCHEMES.has(target.protocol)) throw new Error("only web addresses");
  const res = await fetch(target, { headers: HEADERS, redirect: "follow", signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`status ${res.status}`);
  return res;
}
