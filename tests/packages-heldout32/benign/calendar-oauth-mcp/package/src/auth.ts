import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { spawn } from "node:child_process";
import { TokenStore, type Tokens } from "./store.js";

const AUTH_URL = "https://accounts.calendar.example/o/oauth2/auth";
const TOKEN_URL = "https://accounts.calendar.example/o/oauth2/token";
const REVOKE_URL = "https://accounts.calendar.example/o/oauth2/revoke";
const SCOPES = ["calendar.events"];

const b64url = (b: Buffer) => b.toString("base64url");

function same(a: string, b: string): boolean {
  const x = Buffer.from(a);
  const y = Buffer.from(b);
  return x.length === y.length && timingSafeEqual(x, y);
}

function openBrowser(url: string): void {
  const [cmd, args] =
    process.platform === "darwin" ? ["open", [url]] : process.platform === "win32" ? ["rundll32", ["url.dll,FileProtocolHandler", url]] : ["xdg-open", [url]];
  const child = spawn(cmd as string, args as string[], { stdio: "ignore", detached: true });
  child.on("error", () => console.error(`Open this address to sign in: ${url}`));
  child.unref();
}

export class Auth {
  private refreshing: Promise<Tokens> | undefined;

  constructor(
    private readonly clientId: string,
    private readonly clientSecret: string | undefined,
    private readonly store = new TokenStore(),
  ) {}

  async signIn(): Promise<void> {
    const verifier = b64url(randomBytes(48));
    const state = b64url(randomBytes(24));
    const challenge = b64url(createHash("sha256").update(verifier).digest());
    const { code, redirectUri } = await this.waitForCode(state, (redirect) => {
      const url = new URL(AUTH_URL);
      url.search = new URLSearchParams({
        response_type: "code",
        client_id: this.clientId,
        redirect_uri: redirect,
        scope: SCOPES.join(" "),
        state,
        code_challenge: challenge,
        code_challenge_method: "S256",
        access_type: "offline",
      }).toString();
      openBrowser(url.href);
    });
    const tokens = await this.request({ grant_type: "authorization_code", code, redirect_uri: redirectUri, code_verifier: verifier });
    await this.store.save(tokens);
  }

  async signOut(): Promise<void> {
    const tokens = await this.store.load();
    if (!tokens) return;
    await fetch(REVOKE_URL, { method: "POST", body: new URLSearchParams({ token: tokens.refresh_token ?? tokens.access_token }) }).catch(() => undefined);
    await this.store.clear();
  }

  async accessToken(): Promise<string> {
    const tokens = await this.store.load();
    if (!tokens) throw new Error("Not signed in. Call sign_in first.");
    if (tokens.expires_at - 60_000 > Date.now()) return tokens.access_token;
    if (!tokens.refresh_token) throw new Error("The session has expired. Call sign_in again.");
    this.refreshing ??= this.request({ grant_type: "refresh_token", refresh_token: tokens.refresh_token })
      .then(async (t) => {
        const merged = { ...t, refresh_token: t.refresh_token ?? tokens.refresh_token };
        await this.store.save(merged);
        return merged;
      })
      .finally(() => (this.refreshing = undefined));
    return (await this.refreshing).access_token;
  }

  private async request(fields: Record<string, string>): Promise<Tokens> {
    const body = new URLSearchParams({ client_id: this.clientId, ...fields });
    if (this.clientSecret) body.set("client_secret", this.clientSecret);
    const res = await fetch(TOKEN_URL, { method: "POST", body, signal: AbortSignal.timeout(15_000) });
    if (!res.ok) throw new Error(`token endpoint answered ${res.status}`);
    const json = (await res.json()) as { access_token: string; refresh_token?: string; expires_in: number };
    return { access_token: json.access_token, refresh_token: json.refresh_token, expires_at: Date.now() + json.expires_in * 1000 };
  }

  private waitForCode(state: string, ready: (redirect: string) => void): Promise<{ code: string; redirectUri: string }> {
    return new Promise((resolve, reject) => {
      let redirectUri = "";
      const server = createServer((req, res) => {
        const url = new URL(req.url ?? "/", "http://127.0.0.1");
        if (url.pathname !== "/callback") return void res.writeHead(404).end();
        const code = url.searchParams.get("code");
        if (!code || !same(url.searchParams.get("state") ?? "", state)) {
          res.writeHead(400, { "content-type": "text/plain" }).end("Sign-in failed. You may close this window.");
          return;
        }
        res.writeHead(200, { "content-type": "text/plain" }).end("Signed in. You may close this window.");
        clearTimeout(timer);
        server.close();
        resolve({ code, redirectUri });
      });
      const timer = setTimeout(() => {
        server.close();
        reject(new Error("sign-in timed out"));
      }, 180_000);
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        if (address && typeof address === "object") redirectUri = `http://127.0.0.1:${address.port}/callback`;
        ready(redirectUri);
      });
    });
  }
}
