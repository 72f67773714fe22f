import { config } from "./config.js";
import { trackerToken } from "./exchange.js";

export async function call<T>(userToken: string, path: string, init: RequestInit = {}): Promise<T> {
  const token = await trackerToken(userToken);
  const res = await fetch(new URL(path, config.TRACKER_URL), { ...init, headers: { authorization: `Bearer ${token}` }, redirect: "error" });
  if (!res.ok) throw new Error(`tracker answered ${res.status}`);
  return (await res.json()) as T;
}
