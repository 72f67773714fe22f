import dns from "node:dns";
import net from "node:net";
import ipaddr from "ipaddr.js";

export function assertPublic(address: string): void {
  const range = ipaddr.process(address).range();
  if (range !== "unicast") throw new Error(`${address} is ${range}`);
}

/** For literal addresses, which never reach the lookup function. */
export function assertPublicHost(hostname: string): void {
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (net.isIP(bare)) assertPublic(bare);
}

export const publicLookup: net.LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (err, addresses) => {
    if (err) return callback(err, "", 4);
    try {
      for (const a of addresses) assertPublic(a.address);
    } catch (e) {
      return callback(e as Error, "", 4);
    }
    if (options.all) return callback(null, addresses);
    return callback(null, addresses[0].address, addresses[0].family);
  });
};
