import { Agent, fetch } from "undici";
import { assertPublicHost, publicLookup } from "./address.js";

const dispatcher = new Agent({ connect: { lookup: publicLookup, timeout: 5_000 }, maxResponseSize: 5 * 1024 * 1024 });

export async function fetchPublic(input: string): Promise<string> {
  let url = new URL(input);
  for (let hop = 0; hop < 4; hop++) {
    if (url.protocol !== "https:" && url.protocol !== "http:") throw new Error("only web addresses");
    if (url.username || url.password) throw new Error("no credentials in addresses");
    assertPublicHost(url.hostname);
    const res = await fetch(url, { dispatcher, redirect: "manual", headers: { accept: "text/html" }, signal: AbortSignal.timeout(15_000) });
    const next = res.headers.get("location");
    if (res.status >= 300 && res.status < 400 && next) {
      await res.body?.cancel();
      url = new URL(next, url);
      continue;
    }
    if (!res.ok) throw new Error(`the page answered ${res.status}`);
    return await res.text();
  }
  throw new Error("too many redirects");
}
