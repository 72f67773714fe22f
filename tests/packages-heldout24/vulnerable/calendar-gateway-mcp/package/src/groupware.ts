import { caller } from "./context.js";

const BASE = process.env.GROUPWARE_URL ?? "https://groupware.example.com/api/v3";

export interface CalendarEvent {
  id: string;
  title: string;
  start: string;
  end: string;
}

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const headers = new Headers(init.headers);
  headers.set("Authorization", caller().authorization);
  if (init.body) headers.set("Content-Type", "application/json");
  const res = await fetch(BASE + path, { ...init, headers, signal: AbortSignal.timeout(10_000) });
  if (!res.ok) throw new Error(`groupware answered ${res.status}`);
  return (await res.json()) as T;
}

export function events(from: string, to: string): Promise<CalendarEvent[]> {
  const q = new URLSearchParams({ from, to });
  return call(`/events?${q}`);
}

export function create(title: string, start: string, end: string): Promise<CalendarEvent> {
  return call("/events", { method: "POST", body: JSON.stringify({ title, start, end }) });
}

export async function free(from: string, to: string, minutes: number): Promise<string[]> {
  const busy = (await events(from, to)).sort((a, b) => a.start.localeCompare(b.start));
  const out: string[] = [];
  let at = Date.parse(from);
  const need = minutes * 60_000;
  for (const e of [...busy, { start: to, end: to }]) {
    const next = Date.parse(e.start);
    if (next - at >= need) out.push(`${new Date(at).toISOString()} - ${new Date(next).toISOString()}`);
    at = Math.max(at, Date.parse(e.end));
  }
  return out;
}
