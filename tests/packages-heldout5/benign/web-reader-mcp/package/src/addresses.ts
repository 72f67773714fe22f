import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";

const METADATA = new Set(["169.254.169.254", "fd00:ec2::254", "100.100.100.200"]);

export function isPublic(address: string): boolean {
  return !METADATA.has(address) && ipaddr.process(address).range() === "unicast";
}

/** One public address of a host; fails if any of its addresses is not public. */
export async function pin(host: string): Promise<{ address: string; family: 4 | 6 }> {
  const all = await lookup(host.replace(/^\[|\]$/g, ""), { all: true, verbatim: true });
  if (!all.length || !all.every((a) => isPublic(a.address))) throw new Error(`${host} is not a public host`);
  return all[0] as { address: string; family: 4 | 6 };
}
