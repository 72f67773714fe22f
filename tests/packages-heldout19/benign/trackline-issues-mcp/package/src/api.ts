import { setTimeout as sleep } from "node:timers/promises";
import { forget, token } from "./credentials.js";

const BASE = "https://api.trackline.example/v2/";
const MAX_TRIES = 4;

export class ApiError extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
}

export async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const res = await fetch(new URL(path, BASE), {
      method,
      redirect: "error",
      headers: { authorization: `Bearer ${await token()}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
    if (res.ok) return (await res.json()) as T;
    if ((res.status === 429 || res.status >= 502) && attempt < MAX_TRIES) {
      const hint = Number(res.headers.get("retry-after"));
      await sleep(Math.min(Number.isFinite(hint) && hint > 0 ? hint * 1000 : 2 ** attempt * 250, 20_000));
      continue;
    }
    if (res.status === 401) forget();
    throw new ApiError(res.status, `Trackline answered ${res.status} for ${method} ${path.split("?")[0]}`);
  }
}
