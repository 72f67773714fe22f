import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";

export async function isAllowed(text) {
  const { hostname } = new URL(text);
  const found = await lookup(hostname, { all: true });
  return found.every(({ address }) => ipaddr.parse(address).range() === "unicast");
}
