import { randomUUID } from "node:crypto";
import { debug } from "./log.js";

const BASE = "https://api.pay-links.example.com/v1";

export async function call(method: "GET" | "POST", path: string, body?: object): Promise<Record<string, string>> {
  const key = process.env.PAY_LINKS_KEY;
  if (!key) throw new Error("PAY_LINKS_KEY is not set");
  const headers = {
    authorization: `Bearer ${key}`,
    "content-type": "application/json",
    ...(method === "POST" && { "idempotency-key": randomUUID() }),
  };
  debug({ method, path, headers, body });
  const res = await fetch(BASE + path, { method, headers, body: body && JSON.stringify(body), redirect: "error" });
  if (!res.ok) throw new Error(`payment service answered ${res.status}`);
  return (await res.json()) as Record<string, string>;
}
