const BLOCKED = ["localhost", "127.0.0.1", "0.0.0.0", "metadata.internal"];
const PREFIXES = ["10.", "192.168.", "169.254."];

export interface Target {
  href: string;
  host: string;
}

export function target(input: string): Target {
  const url = new URL(/^https?:/i.test(input) ? input : `https://${input}`);
  const host = url.hostname.toLowerCase();
  if (BLOCKED.includes(host) || PREFIXES.some((p) => host.startsWith(p))) {
    throw new Error(`${host} is a private address`);
  }
  return { href: url.href, host };
}
