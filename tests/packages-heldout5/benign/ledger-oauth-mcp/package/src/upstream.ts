import { issuer } from "./auth.js";

const API = "https://api.ledger.example";

/** RFC 8693: a token for the ledger API on behalf of the caller. */
async function exchange(subject: string): Promise<string> {
  const res = await fetch(`${issuer}/oauth/token`, {
    method: "POST",
    redirect: "error",
    body: new URLSearchParams({
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token: subject,
      subject_token_type: "urn:ietf:params:oauth:token-type:access_token",
      audience: API,
      client_id: process.env.LEDGER_CLIENT_ID ?? "",
      client_secret: process.env.LEDGER_CLIENT_SECRET ?? "",
    }),
  });
  if (!res.ok) throw new Error("token exchange failed");
  return ((await res.json()) as { access_token: string }).access_token;
}

export async function ledger(subject: string, path: string, body?: unknown): Promise<unknown> {
  const res = await fetch(API + path, {
    method: body ? "POST" : "GET",
    redirect: "error",
    headers: { authorization: `Bearer ${await exchange(subject)}`, "content-type": "application/json" },
    body: body ? JSON.stringify(body) : undefined,
  });
  if (!res.ok) throw new Error(`ledger: ${res.status}`);
  return res.json();
}
