import { setTimeout as sleep } from "node:timers/promises";
import { CLIENT_ID, SCOPES, deskOrigin } from "./config.js";
import { saveToken } from "./tokens.js";

interface Started {
  device_code: string;
  user_code: string;
  verification_uri: string;
  interval: number;
  expires_in: number;
}

async function form<T>(path: string, values: Record<string, string>): Promise<{ ok: boolean; body: T }> {
  const res = await fetch(deskOrigin() + path, { method: "POST", body: new URLSearchParams(values), redirect: "error", signal: AbortSignal.timeout(10_000) });
  return { ok: res.ok, body: (await res.json()) as T };
}

export async function start(): Promise<Started> {
  const { ok, body } = await form<Started>("/oauth/device", { client_id: CLIENT_ID, scope: SCOPES.join(" ") });
  if (!ok) throw new Error("the desk refused to start a sign-in");
  return body;
}

export async function finish(s: Started): Promise<void> {
  const until = Date.now() + s.expires_in * 1000;
  let interval = Math.max(1, s.interval);
  while (Date.now() < until) {
    await sleep(interval * 1000);
    const { ok, body } = await form<{ access_token?: string; expires_in?: number; error?: string }>("/oauth/token", {
      client_id: CLIENT_ID,
      device_code: s.device_code,
      grant_type: "urn:ietf:params:oauth:grant-type:device_code",
    });
    if (ok && body.access_token) {
      await saveToken({ origin: deskOrigin(), access: body.access_token, expires: Date.now() + (body.expires_in ?? 3600) * 1000 });
      return;
    }
    if (body.error === "slow_down") interval += 5;
    else if (body.error !== "authorization_pending") throw new Error(body.error ?? "sign-in failed");
  }
  throw new Error("sign-in timed out");
}

export async function revoke(token: string): Promise<void> {
  await form("/oauth/revoke", { client_id: CLIENT_ID, token });
}
