import { createServer } from "node:http";
import { begin } from "./oauth.js";
import { keep } from "./tokens.js";

const PORT = 53682;
const REDIRECT = `http://127.0.0.1:${PORT}/done`;

export function login(clientId: string): Promise<string> {
  const { url, verifier, state } = begin(clientId, REDIRECT);
  const srv = createServer(async (req, res) => {
    const q = new URL(req.url ?? "/", REDIRECT).searchParams;
    if (q.get("state") !== state) return void res.writeHead(400).end();
    const form = { grant_type: "authorization_code", code: q.get("code") ?? "", code_verifier: verifier, client_id: clientId, redirect_uri: REDIRECT };
    const r = await fetch("https://accounts.drive.example/o/oauth2/token", { method: "POST", body: new URLSearchParams(form) });
    const t = await r.json();
    keep({ ...t, expires_at: Date.now() + t.expires_in * 1000 });
    res.end("You can close this window.");
    srv.close();
  });
  srv.listen(PORT, "127.0.0.1");
  return Promise.resolve(url);
}
