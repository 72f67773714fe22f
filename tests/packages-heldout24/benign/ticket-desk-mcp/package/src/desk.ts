import { deskOrigin } from "./config.js";
import { loadToken } from "./tokens.js";

export interface Ticket {
  id: number;
  subject: string;
  state: string;
}

export async function api<T>(path: string, init: RequestInit = {}): Promise<T> {
  const origin = deskOrigin();
  const token = await loadToken(origin);
  if (!token) throw new Error("not signed in");
  const res = await fetch(`${origin}/api${path}`, {
    ...init,
    redirect: "error",
    headers: { authorization: `Bearer ${token.access}`, "content-type": "application/json" },
    signal: AbortSignal.timeout(10_000),
  });
  if (!res.ok) throw new Error(`the desk answered ${res.status}`);
  return (await res.json()) as T;
}

export const mine = (state: string): Promise<Ticket[]> => api(`/tickets?assignee=me&state=${encodeURIComponent(state)}`);
export const reply = (id: number, text: string): Promise<unknown> =>
  api(`/tickets/${id}/replies`, { method: "POST", body: JSON.stringify({ text }) });
