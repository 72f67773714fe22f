import { request } from "undici";

const ORIGIN = "https://api.forgeline.example";
const MAX_PAGES = 5;

export class ForgeError extends Error {}

function token(): string {
  const value = process.env.FORGELINE_TOKEN?.trim();
  if (!value) throw new ForgeError("FORGELINE_TOKEN is not set");
  return value;
}

/** Template tag that encodes every inserted value as one path segment. */
export function path(parts: TemplateStringsArray, ...values: (string | number)[]): string {
  return parts.reduce((out, p, i) => {
    const value = i < values.length ? String(values[i]) : "";
    if (value === "." || value === "..") throw new ForgeError("not a name");
    return out + p + encodeURIComponent(value);
  }, "");
}

function nextPage(link: string | string[] | undefined, prefix: string): URL | undefined {
  const text = Array.isArray(link) ? link.join(",") : link ?? "";
  const found = /<([^<>]{1,2000})>;\s{0,3}rel="next"/.exec(text);
  if (!found) return undefined;
  const url = new URL(found[1], ORIGIN);
  return url.origin === ORIGIN && url.pathname === prefix ? url : undefined;
}

async function once(method: "GET" | "POST", url: URL, body?: unknown) {
  const res = await request(url, {
    method,
    headers: {
      authorization: `Bearer ${token()}`,
      accept: "application/json",
      "user-agent": "forge-issues-mcp",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    headersTimeout: 10_000,
    bodyTimeout: 15_000,
  });
  if (res.statusCode < 200 || res.statusCode > 299) {
    await res.body.dump();
    throw new ForgeError(`Forgeline answered ${res.statusCode}`);
  }
  return { json: (await res.body.json()) as unknown, link: res.headers.link };
}

export async function list<T>(at: string, query: Record<string, string>): Promise<T[]> {
  const first = new URL(at, ORIGIN);
  for (const [k, v] of Object.entries(query)) first.searchParams.set(k, v);
  const out: T[] = [];
  let url: URL | undefined = first;
  for (let n = 0; url && n < MAX_PAGES; n++) {
    const page: Awaited<ReturnType<typeof once>> = await once("GET", url);
    out.push(...(page.json as T[]));
    url = nextPage(page.link, first.pathname);
  }
  return out;
}

export async function post<T>(at: string, body: unknown): Promise<T> {
  return (await once("POST", new URL(at, ORIGIN), body)).json as T;
}
