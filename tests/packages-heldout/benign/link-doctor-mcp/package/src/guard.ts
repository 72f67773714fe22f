import ipaddr from 'ipaddr.js';
import { lookup as resolve, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent } from 'undici';

export const isPublic = (address: string): boolean => ipaddr.process(address).range() === 'unicast';

/** Name lookup which only ever gives public addresses. */
const lookup: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (err, found) => {
    if (err) return done(err, '', 4);
    const good = (found as LookupAddress[]).filter((a) => isPublic(a.address));
    if (good.length === 0) return done(new Error(`${host} is not public`), '', 4);
    return options.all ? done(null, good) : done(null, good[0]!.address, good[0]!.family);
  });
};

export const agent = new Agent({ connect: { lookup, timeout: 5000 } });

export function target(url: string, base?: string): URL {
  const u = new URL(url, base);
  if (!['http:', 'https:'].includes(u.protocol)) throw new Error('only http and https');
  const host = u.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublic(host)) throw new Error(`${host} is not public`);
  return u;
}
