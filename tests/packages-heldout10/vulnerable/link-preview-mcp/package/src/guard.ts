const BLOCKED = ["localhost", "127.0.0.1", "0.0.0.0"];

export function assertPublic(input: string): URL {
  const url = new URL(input);
  if (BLOCKED.includes(url.hostname)) throw new Error("internal address");
  return url;
}
