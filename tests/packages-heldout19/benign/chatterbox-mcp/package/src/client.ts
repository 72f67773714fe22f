const BASE = "https://chatterbox.example/api/";
let nextAllowed = 0;

export interface Message { id: string; author: string; time: string; text: string }
export interface Channel { id: string; name: string; private: boolean }

export async function api<T>(method: "GET" | "POST", path: string, data: Record<string, string | number>): Promise<T> {
  const token = process.env.CHATTERBOX_TOKEN;
  if (!token?.startsWith("cbx-bot-")) throw new Error("CHATTERBOX_TOKEN must be a bot token (cbx-bot-...)");
  const wait = nextAllowed - Date.now();
  if (wait > 0) await new Promise((r) => setTimeout(r, wait));
  nextAllowed = Date.now() + 300;
  const url = new URL(path, BASE);
  if (method === "GET") for (const [k, v] of Object.entries(data)) url.searchParams.set(k, String(v));
  const res = await fetch(url, {
    method,
    headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
    body: method === "POST" ? JSON.stringify(data) : undefined,
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
  });
  if (res.status === 429) {
    nextAllowed = Date.now() + Math.min(Number(res.headers.get("retry-after") ?? 1), 60) * 1000;
    throw new Error("Chatterbox asks us to slow down; try again in a moment");
  }
  if (!res.ok) throw new Error(`Chatterbox: ${res.status}`);
  return (await res.json()) as T;
}
