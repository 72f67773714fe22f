export const STYLES = ["plain", "relief", "night"];
const BASE = "https://maps.example.com";

function check(source: string): string {
  if (!source.startsWith(BASE)) throw new Error("only snapshots of maps.example.com");
  return source;
}

export async function snapshot(source: string) {
  const target = check(source);
  const r = await fetch(target, { signal: AbortSignal.timeout(8000) });
  return {
    mimeType: r.headers.get("content-type") ?? "application/octet-stream",
    data: Buffer.from(await r.arrayBuffer()).toString("base64"),
  };
}
