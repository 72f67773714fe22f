const BASE = process.env.CHAT_URL ?? "https://chat.example/api";
const KEY = process.env.CHAT_KEY ?? "";

export interface Message {
  who: string;
  text: string;
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const init: RequestInit = { method: body ? "POST" : "GET", headers: { "x-key": KEY, "content-type": "application/json" }, body: body && JSON.stringify(body) };
  const res = await fetch(BASE + path, init);
  if (!res.ok) throw Object.assign(new Error(`chat answered ${res.status}`), { request: { path, ...init } });
  return (await res.json()) as T;
}

export const last = (channel: string, n: number) => call<Message[]>(`/channels/${encodeURIComponent(channel)}/messages?last=${n}`);
export const post = (channel: string, text: string) => call<{ id: string }>(`/channels/${encodeURIComponent(channel)}/messages`, { text });
