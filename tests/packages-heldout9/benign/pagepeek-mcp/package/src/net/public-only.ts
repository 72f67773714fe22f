import dns from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { Agent } from "undici";

export class ForbiddenAddress extends Error {}

export function assertPublicIp(ip: string): void {
  // process() unwraps ::ffff:a.b.c.d; NAT64, 6to4 and Teredo have ranges of their own
  if (ipaddr.process(ip).range() !== "unicast") throw new ForbiddenAddress(`${ip} is not a public address`);
}

const lookup: LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (err, addresses) => {
    if (err) return callback(err, "", 0);
    try {
      if (addresses.length === 0) throw new ForbiddenAddress(`${hostname} has no address`);
      addresses.forEach((a) => assertPublicIp(a.address));
    } catch (e) {
      return callback(e as NodeJS.ErrnoException, "", 0);
    }
    if (options.all) return callback(null, addresses);
    return callback(null, addresses[0].address, addresses[0].family);
  });
};

/** Sockets of this agent are only ever connected to addresses that passed the check. */
export const publicAgent = new Agent({ connect: { lookup, timeout: 8_000 } });

export function assertPublicUrl(url: URL): void {
  if (url.protocol !== "https:" && url.protocol !== "http:") throw new ForbiddenAddress(`scheme ${url.protocol}`);
  if (url.username || url.password) throw new ForbiddenAddress("credentials in the address");
  if (url.port !== "") throw new ForbiddenAddress(`port ${url.port}`);
  // sockets skip the lookup for literals, so these are looked at here
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host)) assertPublicIp(host);
}
