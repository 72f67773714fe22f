import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";

const ISSUER = "https://id.driftbox.example";
const CLIENT = "driftbox-mcp";
const DIR = join(homedir(), ".config", "driftbox-mcp");
const FILE = join(DIR, "session.json");
interface Session { access: string; refresh: string; until: number }
let session: Session | undefined;

const b64 = (b: Buffer) => b.toString("base64url");

async function exchange(form: Record<string, string>): Promise<Session> {
  const res = await fetch(`${ISSUER}/oauth/token`, {
    method: "POST",
    body: new URLSearchParams({ client_id: CLIENT, ...form }),
    redirect: "error",
    signal: AbortSignal.timeout(15_000),
  });
  if (!res.ok) throw new Error(`sign-in failed: ${res.status}`);
  const t = (await res.json()) as { access_token: string; refresh_token: string; expires_in: number };
  session = { access: t.access_token, refresh: t.refresh_token, until: Date.now() + (t.expires_in - 60) * 1000 };
  await mkdir(DIR, { recursive: true, mode: 0o700 });
  await writeFile(FILE, JSON.stringify(session), { mode: 0o600 });
  return session;
}

export async function accessToken(): Promise<string> {
  session ??= await readFile(FILE, "utf8").then((s) => JSON.parse(s) as Session).catch(() => undefined);
  if (!session) throw new Error("not signed in; call sign_in");
  if (Date.now() > session.until) await exchange({ grant_type: "refresh_token", refresh_token: session.refresh });
  return session.access;
}

/** Returns the address to open; the promise ends when the browser has come back. */
export function begin(): Promise<{ url: string; done: Promise<void> }> {
  const verifier = b64(randomBytes(48));
  const state = b64(randomBytes(24));
  return new Promise((ready) => {
    let finish!: () => void, fail!: (e: Error) => void;
    const done = new Promise<void>((a, b) => ((finish = a), (fail = b)));
    done.catch(() => {});
    const srv = createServer(async (req, res) => {
      const u = new URL(req.url ?? "/", "http://127.0.0.1");
      const got = Buffer.from(u.searchParams.get("state") ?? "");
      if (u.pathname !== "/callback" || got.length !== state.length || !timingSafeEqual(got, Buffer.from(state))) {
        res.writeHead(400).end("unexpected request");
        return;
      }
      res.end("You can close this window.");
      srv.close();
      exchange({ grant_type: "authorization_code", code: u.searchParams.get("code") ?? "", code_verifier: verifier, redirect_uri: redirect }).then(finish.bind(null), fail);
    });
    let redirect = "";
    srv.listen(0, "127.0.0.1", () => {
      redirect = `http://127.0.0.1:${(srv.address() as AddressInfo).port}/callback`;
      const q = new URLSearchParams({
        response_type: "code", client_id: CLIENT, redirect_uri: redirect, state, scope: "app_folder",
        code_challenge: b64(createHash("sha256").update(verifier).digest()), code_challenge_method: "S256",
      });
      setTimeout(() => { srv.close(); fail(new Error("sign-in timed out")); }, 300_000).unref();
      ready({ url: `${ISSUER}/oauth/authorize?${q}`, done });
    });
  });
}
