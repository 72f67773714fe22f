import { setTimeout as pause } from "node:timers/promises";
import { fetch } from "undici";
import { load, save, type Session } from "./session.js";

const ID = "https://id.cloudbox.example";
const CLIENT = "cloudbox-mcp-cli";

async function form(path: "/device" | "/token" | "/revoke", fields: Record<string, string>): Promise<Record<string, unknown>> {
  const res = await fetch(ID + path, {
    method: "POST",
    body: new URLSearchParams({ client_id: CLIENT, ...fields }),
    redirect: "error",
    signal: AbortSignal.timeout(15_000),
  });
  const data = (await res.json().catch(() => ({}))) as Record<string, unknown>;
  return res.ok ? data : { ...data, error: data.error ?? `status ${res.status}` };
}

const toSession = (d: Record<string, unknown>, old?: Session): Session => ({
  access: String(d.access_token),
  refresh: String(d.refresh_token ?? old?.refresh ?? ""),
  expires: Date.now() + (Number(d.expires_in) || 300) * 1000 - 30_000,
});

export async function deviceLogin(show: (line: string) => void): Promise<void> {
  const d = await form("/device", { scope: "documents.read" });
  if (d.error) throw new Error(`sign-in is not possible: ${d.error}`);
  show(`Open https://cloudbox.example/device and type ${d.user_code}`);
  let wait = Math.max(Number(d.interval) || 5, 5);
  const end = Date.now() + Math.min(Number(d.expires_in) || 600, 900) * 1000;
  while (Date.now() < end) {
    await pause(wait * 1000);
    const t = await form("/token", { grant_type: "urn:ietf:params:oauth:grant-type:device_code", device_code: String(d.device_code) });
    if (!t.error) return save(toSession(t));
    if (t.error === "slow_down") wait += 5;
    else if (t.error !== "authorization_pending") throw new Error(`sign-in failed: ${t.error}`);
  }
  throw new Error("the code has expired");
}

let refreshing: Promise<Session> | undefined;

async function refresh(s: Session): Promise<Session> {
  const t = await form("/token", { grant_type: "refresh_token", refresh_token: s.refresh });
  if (t.error) throw new Error("please sign in again: npx cloudbox-mcp login");
  const next = toSession(t, s);
  await save(next);
  return next;
}

export async function accessToken(): Promise<string> {
  const s = await load();
  if (!s) throw new Error("not signed in: npx cloudbox-mcp login");
  if (s.expires > Date.now()) return s.access;
  refreshing ??= refresh(s).finally(() => (refreshing = undefined));
  return (await refreshing).access;
}

export async function revoke(): Promise<void> {
  const s = await load();
  if (s) await form("/revoke", { token: s.refresh });
}
