import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent } from 'undici';

export const isPublic = (address: string): boolean => ipaddr.process(address).range() === 'unicast';

/** Resolver of the connection itself, so that what is checked is what is used. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (err, found) => {
    if (err) return done(err, []);
    if (!found.length || !found.every((a) => isPublic(a.address))) return done(new Error(`${host} is not public`), []);
    return options.all ? done(null, found) : done(null, found[0].address, found[0].family);
  });
};

export const agent = new Agent({ connect: { lookup: publicLookup, timeout: 8000 } });

export function requirePublic(url: URL): void {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('only http(s)');
  // Literal addresses do not go through the resolver.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublic(host)) throw new Error('not a public address');
}
