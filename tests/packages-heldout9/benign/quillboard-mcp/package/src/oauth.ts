import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import open from "open";
import { forget, load, save, type Tokens } from "./store.js";

const AUTH = "https://auth.quillboard.example";
const CLIENT_ID = "mcp-cli";

const b64 = (n: number) => randomBytes(n).toString("base64url");

async function tokenRequest(form: Record<string, string>): Promise<Tokens> {
  const res = await fetch(`${AUTH}/oauth/token`, {
    method: "POST",
    body: new URLSearchParams({ client_id: CLIENT_ID, ...form }),
    redirect: "error",
  });
  if (!res.ok) throw new Error(`sign-in failed (${res.status})`);
  const t = (await res.json()) as { access_token: string; refresh_token?: string; expires_in: number };
  const tokens = {
    access_token: t.access_token,
    refresh_token: t.refresh_token ?? form.refresh_token,
    expires_at: Date.now() + t.expires_in * 1000,
  };
  await save(tokens);
  return tokens;
}

export async function login(): Promise<void> {
  const state = b64(24);
  const verifier = b64(48);
  const challenge = createHash("sha256").update(verifier).digest("base64url");

  const http = createServer();
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  const redirect_uri = `http://127.0.0.1:${(http.address() as AddressInfo).port}/callback`;

  const code = new Promise<string>((resolve, reject) => {
    setTimeout(() => reject(new Error("nobody signed in")), 300_000).unref();
    http.on("request", (req, res) => {
      const url = new URL(req.url ?? "/", redirect_uri);
      const got = Buffer.from(url.searchParams.get("state") ?? "");
      const want = Buffer.from(state);
      if (url.pathname !== "/callback" || got.length !== want.length || !timingSafeEqual(got, want)) {
        return res.writeHead(400).end("unexpected request");
      }
      res.writeHead(200, { "content-type": "text/plain" }).end("Signed in, you can close this tab.");
      const found = url.searchParams.get("code");
      return found ? resolve(found) : reject(new Error(url.searchParams.get("error") ?? "no code"));
    });
  });

  const ask = new URL(`${AUTH}/oauth/authorize`);
  ask.search = new URLSearchParams({
    response_type: "code", client_id: CLIENT_ID, redirect_uri, state,
    scope: "boards:read cards:write", code_challenge: challenge, code_challenge_method: "S256",
  }).toString();
  try {
    await open(ask.href);
    await tokenRequest({ grant_type: "authorization_code", code: await code, code_verifier: verifier, redirect_uri });
  } finally {
    http.close();
  }
}

let refreshing: Promise<Tokens> | undefined;

export async function accessToken(): Promise<string> {
  const tokens = await load();
  if (!tokens) throw new Error("run `quillboard-mcp login` first");
  if (tokens.expires_at - 60_000 > Date.now()) return tokens.access_token;
  refreshing ??= tokenRequest({ grant_type: "refresh_token", refresh_token: tokens.refresh_token }).finally(() => {
    refreshing = undefined;
  });
  return (await refreshing).access_token;
}

export async function logout(): Promise<void> {
  const tokens = await load();
  if (!tokens) return;
  const body = new URLSearchParams({ client_id: CLIENT_ID, token: tokens.refresh_token });
  await fetch(`${AUTH}/oauth/revoke`, { method: "POST", body, redirect: "error" }).catch(() => undefined);
  await forget();
}
