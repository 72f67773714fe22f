import { createHmac } from "node:crypto";
import { isIP } from "node:net";
import { Agent, request } from "undici";
import { assertPublic, publicLookup } from "./addresses.js";

const agent = new Agent({ connect: { lookup: publicLookup as never, timeout: 5_000 }, maxRedirections: 0 });

export function target(raw: string): URL {
  const url = new URL(raw);
  if (url.protocol !== "https:" || url.username || url.password) throw new Error("https without credentials expected");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host)) assertPublic(host);
  return url;
}

export async function post(raw: string, body: string, secret: string): Promise<{ status: number; text: string }> {
  const signature = createHmac("sha256", secret).update(body).digest("hex");
  const res = await request(target(raw), {
    dispatcher: agent,
    method: "POST",
    body,
    headers: { "content-type": "application/json", "x-signature": `sha256=${signature}` },
    bodyTimeout: 5_000,
    headersTimeout: 5_000,
  });
  let text = "";
  for await (const chunk of res.body) {
    text += chunk;
    if (text.length > 500) break;
  }
  return { status: res.statusCode, text: text.slice(0, 500) };
}
