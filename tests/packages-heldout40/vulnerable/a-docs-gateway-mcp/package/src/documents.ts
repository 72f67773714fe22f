import { caller } from "./context.js";

const BASE = process.env.DOCS_API ?? "https://docs-api.example.com";

/** Call the document API in the name of the current user. */
export async function documents<T>(path: string): Promise<T> {
  const who = caller.getStore();
  if (!who) throw new Error("no caller");
  const headers = new Headers({ accept: "application/json", "x-request-id": who.requestId });
  headers.set("authorization", who.token);
  const res = await fetch(`${BASE}/${path}`, { headers, signal: AbortSignal.timeout(15_000) });
  if (!res.ok) throw new Error(`documents: ${res.status}`);
  return (await res.json()) as T;
}
