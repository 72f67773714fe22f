import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';

const blocked = new BlockList();
for (const [net, bits] of [['10.0.0.0', 8], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.168.0.0', 16], ['0.0.0.0', 8]]) {
  blocked.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [['::1', 128], ['fc00::', 7], ['fe80::', 10]]) blocked.addSubnet(net, bits, 'ipv6');

export async function assertPublic(u) {
  if (!/^https?:$/.test(u.protocol)) throw new Error('only http and https');
  for (const { address } of await lookup(u.hostname.replace(/^\[|\]$/g, ''), { all: true })) {
    if (blocked.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')) throw new Error('private address');
  }
}
