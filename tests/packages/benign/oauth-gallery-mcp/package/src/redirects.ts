const LOOPBACK = new Set(["127.0.0.1", "[::1]"]);

/** RFC 8252: exact match; the port may differ for loopback addresses only. */
export function sameRedirect(registered: string, given: string): boolean {
  if (registered === given) return true;
  let a: URL, b: URL;
  try {
    [a, b] = [new URL(registered), new URL(given)];
  } catch {
    return false;
  }
  if (a.protocol !== "http:" || b.protocol !== "http:" || !LOOPBACK.has(a.hostname)) return false;
  return a.hostname === b.hostname && a.pathname === b.pathname && a.search === b.search && !b.username && !b.password && !b.hash;
}
