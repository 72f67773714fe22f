import { createHash, randomBytes } from "node:crypto";
import type { Response } from "express";
import { CLIENTS } from "./clients.js";

interface Code { client: string; redirect: string; challenge: string; until: number }
const digest = (s: string): string => createHash("sha256").update(s).digest("hex");
const fresh = (): string => randomBytes(32).toString("base64url");

export class BookingProvider {
  private codes = new Map<string, Code>();
  private tokens = new Map<string, { clientId: string; expiresAt: number }>();
  clientsStore = { getClient: async (id: string) => CLIENTS.find((c) => c.client_id === id) };

  constructor(private readonly approve: (res: Response, client: string) => Promise<boolean>) {}

  async authorize(client: { client_id: string; redirect_uris: string[] }, p: { redirectUri: string; codeChallenge: string; state?: string }, res: Response) {
    if (!client.redirect_uris.includes(p.redirectUri)) return void res.status(400).end();
    if (!(await this.approve(res, client.client_id))) return void res.status(403).end();
    const code = fresh();
    this.codes.set(digest(code), { client: client.client_id, redirect: p.redirectUri, challenge: p.codeChallenge, until: Date.now() + 60_000 });
    const to = new URL(p.redirectUri);
    to.searchParams.set("code", code);
    if (p.state) to.searchParams.set("state", p.state);
    res.redirect(to.href);
  }

  private find(client: string, code: string): Code {
    const c = this.codes.get(digest(code));
    if (!c || c.client !== client || c.until < Date.now()) throw new Error("invalid code");
    return c;
  }

  async challengeForAuthorizationCode(client: { client_id: string }, code: string) {
    return this.find(client.client_id, code).challenge;
  }

  async exchangeAuthorizationCode(client: { client_id: string }, code: string, _verifier?: string, redirectUri?: string) {
    const c = this.find(client.client_id, code);
    this.codes.delete(digest(code));
    if (redirectUri !== c.redirect) throw new Error("redirect does not match");
    const token = fresh();
    this.tokens.set(digest(token), { clientId: c.client, expiresAt: Math.floor(Date.now() / 1000) + 900 });
    return { access_token: token, token_type: "bearer", expires_in: 900 };
  }

  async verifyAccessToken(token: string) {
    const t = this.tokens.get(digest(token));
    if (!t || t.expiresAt < Date.now() / 1000) throw new Error("invalid token");
    return { token, clientId: t.clientId, scopes: ["bookings"], expiresAt: t.expiresAt };
  }
}
