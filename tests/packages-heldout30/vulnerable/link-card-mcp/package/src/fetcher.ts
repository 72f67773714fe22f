const PRIVATE = [/^localhost$/i, /^127\./, /^10\./, /^192\.168\./];

export interface Page {
  status: number;
  url: string;
  body: string;
}

function checked(input: string): URL {
  const url = new URL(input);
  if (PRIVATE.some((p) => p.test(url.hostname))) throw new Error("private address");
  return url;
}

export async function load(input: string, method: "GET" | "HEAD" = "GET"): Promise<Page> {
  const url = checked(input);
  const res = await fetch(url, { method, redirect: "follow", headers: { "user-agent": "link-card" }, signal: AbortSignal.timeout(8000) });
  const body = method === "GET" ? (await res.text()).slice(0, 200_000) : "";
  return { status: res.status, url: res.url, body };
}
