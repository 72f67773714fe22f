import { lookup as dnsLookup, type LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { Agent, request, type Dispatcher } from "undici";

const MAX = 512 * 1024;

export class Refused extends Error {}

export const isPublic = (a: string): boolean => {
  try {
    return ipaddr.parse(a).kind() === "ipv6" && (ipaddr.parse(a) as ipaddr.IPv6).isIPv4MappedAddress() ? false : ipaddr.parse(a).range() === "unicast";
  } catch {
    return false;
  }
};

const lookup: LookupFunction = (host, options, done) => {
  dnsLookup(host, { ...options, all: true }, (err, list) => {
    if (err) return done(err, "", 4);
    const found = list as LookupAddress[];
    if (!found.length || !found.every((x) => isPublic(x.address))) return done(new Refused("not a public address"), "", 4);
    if (options.all) return done(null, found as never);
    return done(null, found[0].address, found[0].family);
  });
};

const agent = new Agent({ connect: { lookup, timeout: 5_000 }, headersTimeout: 8_000, bodyTimeout: 8_000, maxRedirections: 0 } as Agent.Options);

function check(input: string | URL): URL {
  const url = new URL(input);
  if (url.protocol !== "https:" || url.username || url.password || url.port) throw new Refused("only plain https links");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host)) throw new Refused("addresses are not supported, only names");
  url.hash = "";
  return url;
}

async function body(res: Dispatcher.ResponseData): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of res.body) {
    parts.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size >= MAX) {
      res.body.destroy();
      break;
    }
  }
  return Buffer.concat(parts).subarray(0, MAX).toString("utf8");
}

export async function page(input: string): Promise<{ url: URL; html: string }> {
  let url = check(input);
  for (let hop = 0; hop < 4; hop++) {
    const res = await request(url, { dispatcher: agent, headers: { accept: "text/html", "user-agent": "link-card-mcp" } });
    const to = res.headers.location;
    if (res.statusCode >= 300 && res.statusCode < 400 && typeof to === "string") {
      await res.body.dump();
      url = check(new URL(to, url));
      continue;
    }
    if (res.statusCode !== 200 || !String(res.headers["content-type"] ?? "").startsWith("text/html")) {
      await res.body.dump();
      throw new Refused("no web page");
    }
    return { url, html: await body(res) };
  }
  throw new Refused("too many redirects");
}
