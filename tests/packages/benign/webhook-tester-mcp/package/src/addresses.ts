import { lookup, type LookupAddress, type LookupOptions } from "node:dns";
import ipaddr from "ipaddr.js";

export class PrivateAddress extends Error {}

export function assertPublic(address: string): void {
  let ip = ipaddr.parse(address);
  if (ip.kind() === "ipv6" && (ip as ipaddr.IPv6).isIPv4MappedAddress()) ip = (ip as ipaddr.IPv6).toIPv4Address();
  if (ip.range() !== "unicast") throw new PrivateAddress(`${address} is ${ip.range()}`);
}

type Done = (err: Error | null, address: string | LookupAddress[], family?: number) => void;

/** A lookup for sockets: what was checked is what is connected. */
export function publicLookup(host: string, options: LookupOptions, done: Done): void {
  lookup(host, { ...options, all: true }, (err, found) => {
    if (err) return done(err, []);
    try {
      found.forEach((a) => assertPublic(a.address));
    } catch (e) {
      return done(e as Error, []);
    }
    if (options.all) done(null, found);
    else done(null, found[0].address, found[0].family);
  });
}
