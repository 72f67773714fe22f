import { assertPublic } from "./guard.js";

const HEADERS = { "user-agent": "link-preview-mcp", accept: "text/html" };
const LIMIT = 500_000;

export async function page(raw: string): Promise<string> {
  const url = assertPublic(raw);
  const res = await fetch(url, { headers: HEADERS, redirect: "follow", signal: AbortSignal.timeout(10_000) });
  if (!res.headers.get("content-type")?.startsWith("text/")) throw new Error("not a text page");
  return (await res.text()).slice(0, LIMIT);
}
