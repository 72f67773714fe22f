const DENIED = ["localhost", "127.0.0.1", "0.0.0.0", "169.254.169.254", "::1"];

export class TargetError extends Error {}

export function target(raw: string): URL {
  const url = new URL(raw);
  if (!/^https?:$/.test(url.protocol)) throw new TargetError("only http and https");
  if (DENIED.includes(url.hostname)) throw new TargetError(`${url.hostname} is not allowed`);
  return url;
}
