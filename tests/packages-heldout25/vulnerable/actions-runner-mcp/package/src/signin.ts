import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { settings } from "./settings.js";

const redirect = () => `http://127.0.0.1:${settings.port}/callback`;

export class SignIn {
  private listening = false;

  async begin(): Promise<string> {
    if (!this.listening) {
      createServer((req, res) => void this.callback(req, res)).listen(settings.port, "127.0.0.1");
      this.listening = true;
    }
    const q = new URLSearchParams({
      client_id: settings.clientId,
      redirect_uri: redirect(),
      scope: settings.scopes.join(" "),
      state: randomBytes(16).toString("hex"),
      response_type: "code",
    });
    return `${settings.host}/login/oauth/authorize?${q}`;
  }

  private async callback(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? "/", redirect());
    const code = url.searchParams.get("code");
    if (url.pathname !== "/callback" || !code) return void res.writeHead(404).end();
    settings.accessToken = await this.exchange(code);
    res.writeHead(200, { "content-type": "text/plain" }).end("Signed in, you can close this window.");
  }

  private async exchange(code: string): Promise<string> {
    const body = new URLSearchParams({ client_id: settings.clientId, client_secret: settings.clientSecret, code, redirect_uri: redirect() });
    const r = await fetch(`${settings.host}/login/oauth/access_token`, { method: "POST", body, headers: { accept: "application/json" } });
    const { access_token } = (await r.json()) as { access_token?: string };
    if (!access_token) throw new Error("sign-in failed");
    return access_token;
  }
}
