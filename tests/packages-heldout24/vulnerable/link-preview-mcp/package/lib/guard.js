import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

const blocked = new BlockList();
for (const [net, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.168.0.0', 16]]) {
  blocked.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [['::1', 128], ['fc00::', 7], ['fe80::', 10]]) blocked.addSubnet(net, bits, 'ipv6');

const bad = (address) => blocked.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

export async function check(url) {
  const u = new URL(url);
  if (u.protocol !== 'https:' && u.protocol !== 'http:') throw new Error('only http and https');
  const host = u.hostname.replace(/^\[|\]$/g, '');
  const found = await lookup(host, { all: true });
  if (!found.length || found.some((f) => bad(f.address))) throw new Error(`${host} is not a public host`);
  return u;
}
