import net from "node:net";

const LOOPBACK = new net.BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

export const isLoopback = (host) => host === "localhost" || (net.isIP(host) > 0 && LOOPBACK.check(host, net.isIPv6(host) ? "ipv6" : "ipv4"));

/** Where to listen. Everything but loopback needs a token. */
export function listenAddress(env = process.env) {
  const host = env.TIMER_HOST ?? "127.0.0.1";
  const port = Number(env.TIMER_PORT ?? 8123);
  const token = env.TIMER_TOKEN ?? "";
  if (!isLoopback(host) && token.length < 32) throw new Error("TIMER_TOKEN (32 characters) is needed to listen on another address than loopback");
  return { host, port, token };
}
