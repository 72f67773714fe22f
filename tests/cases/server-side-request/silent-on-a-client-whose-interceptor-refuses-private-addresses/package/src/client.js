import { lookup } from "node:dns/promises";
import axios from "axios";
import ipaddr from "ipaddr.js";

async function refusePrivate(config) {
  const { hostname } = new URL(config.url);
  const found = await lookup(hostname, { all: true });
  if (found.some((each) => ipaddr.process(each.address).range() !== "unicast")) {
    throw new Error(`${hostname} is not a public machine`);
  }
  return config;
}

export const client = axios.create({ timeout: 10_000, maxRedirects: 0 });
client.interceptors.request.use(refusePrivate);
