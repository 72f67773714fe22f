import { Caller } from "./caller.js";

const BASE = process.env.ATS_URL ?? "https://ats.example.com/v3";

export async function ats<T>(method: "GET" | "PATCH", path: string, body?: unknown): Promise<T> {
  const res = await fetch(BASE + path, {
    method,
    headers: {
      accept: "application/json",
      authorization: `Bearer ${Caller.current().credential}`,
      ...(body ? { "content-type": "application/json" } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
    signal: AbortSignal.timeout(10_000),
  });
  if (!res.ok) throw new Error(`upstream answered ${res.status}`);
  return (await res.json()) as T;
}
