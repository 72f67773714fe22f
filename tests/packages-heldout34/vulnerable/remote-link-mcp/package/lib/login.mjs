import { createServer } from "node:http";
import { createHash, randomBytes } from "node:crypto";
import { show } from "./browser.mjs";

const b64 = (b) => b.toString("base64url");

function waitForCode(state) {
  return new Promise((ok, fail) => {
    const s = createServer((req, res) => {
      const q = new URL(req.url, "http://127.0.0.1:3334").searchParams;
      res.end("You can close this window.");
      s.close();
      q.get("state") === state ? ok(q.get("code")) : fail(new Error("state mismatch"));
    }).listen(3334, "127.0.0.1");
  });
}

export async function login(url) {
  const meta = await (await fetch(new URL("/.well-known/oauth-authorization-server", url))).json();
  const verifier = b64(randomBytes(32));
  const state = b64(randomBytes(16));
  const challenge = b64(createHash("sha256").update(verifier).digest());
  const redirect = "http://127.0.0.1:3334/cb";
  const sep = meta.authorization_endpoint.includes("?") ? "&" : "?";
  const query = new URLSearchParams({ response_type: "code", client_id: "remote-link", state, code_challenge: challenge, code_challenge_method: "S256", redirect_uri: redirect });
  show(`${meta.authorization_endpoint}${sep}${query}`);
  const code = await waitForCode(state);
  const body = new URLSearchParams({ grant_type: "authorization_code", code, code_verifier: verifier, redirect_uri: redirect, client_id: "remote-link" });
  return (await (await fetch(meta.token_endpoint, { method: "POST", body })).json()).access_token;
}
