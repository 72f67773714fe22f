import { fetch, type Response } from "undici";
import { assertPublicUrl, publicAgent } from "./public-only.js";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MAX_BYTES = 2 * 1024 * 1024;

async function follow(start: string): Promise<Response> {
  let url = new URL(start);
  for (let hop = 0; hop < 6; hop++) {
    assertPublicUrl(url);
    const res = await fetch(url, {
      dispatcher: publicAgent,
      redirect: "manual",
      headers: { accept: "text/html, text/plain;q=0.8", "user-agent": "pagepeek-mcp/0.4" },
      signal: AbortSignal.timeout(15_000),
    });
    const location = res.headers.get("location");
    if (!REDIRECTS.has(res.status) || !location) return res;
    await res.body?.cancel();
    url = new URL(location, url);
  }
  throw new Error("too many redirects");
}

export async function download(start: string): Promise<{ type: string; body: string }> {
  const res = await follow(start);
  if (!res.ok) throw new Error(`status ${res.status}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of res.body ?? []) {
    size += part.byteLength;
    if (size > MAX_BYTES) throw new Error("page is too large");
    parts.push(part);
  }
  return { type: res.headers.get("content-type") ?? "", body: Buffer.concat(parts).toString("utf8") };
}
