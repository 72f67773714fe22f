import { createHash, randomBytes } from "node:crypto";
import type { Response } from "express";
import type { AuthorizationParams, OAuthServerProvider } from "@modelcontextprotocol/sdk/server/auth/provider.js";
import { InvalidGrantError, InvalidRequestError, InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import type { OAuthClientInformationFull } from "@modelcontextprotocol/sdk/shared/auth.js";
import { clients } from "./clients.js";
import { sameRedirect } from "./redirects.js";
import { confirmed } from "./consent.js";

const hash = (s: string) => createHash("sha256").update(s).digest("hex");
const HOUR = 3600;

export class GalleryProvider implements OAuthServerProvider {
  readonly clientsStore = clients;
  private codes = new Map<string, { client: string; challenge: string; redirect: string; until: number }>();
  private tokens = new Map<string, { client: string; until: number }>();

  async authorize(client: OAuthClientInformationFull, p: AuthorizationParams, res: Response): Promise<void> {
    if (!client.redirect_uris.some((r) => sameRedirect(r, p.redirectUri))) throw new InvalidRequestError("redirect_uri is not registered");
    if (!(await confirmed(client.client_id))) throw new InvalidRequestError("refused by the user");
    const code = randomBytes(32).toString("base64url");
    this.codes.set(hash(code), { client: client.client_id, challenge: p.codeChallenge, redirect: p.redirectUri, until: Date.now() + 60_000 });
    const to = new URL(p.redirectUri);
    to.searchParams.set("code", code);
    if (p.state) to.searchParams.set("state", p.state);
    res.redirect(to.href);
  }

  private code(client: string, code: string) {
    const found = this.codes.get(hash(code));
    if (!found || found.client !== client || found.until < Date.now()) throw new InvalidGrantError("unknown code");
    return found;
  }

  async challengeForAuthorizationCode(c: OAuthClientInformationFull, code: string) {
    return this.code(c.client_id, code).challenge;
  }

  async exchangeAuthorizationCode(c: OAuthClientInformationFull, code: string, _verifier?: string, redirect?: string) {
    const found = this.code(c.client_id, code);
    this.codes.delete(hash(code));
    if (redirect !== found.redirect) throw new InvalidGrantError("redirect_uri differs");
    const token = randomBytes(32).toString("base64url");
    this.tokens.set(hash(token), { client: c.client_id, until: Date.now() / 1000 + HOUR });
    return { access_token: token, token_type: "Bearer", expires_in: HOUR };
  }

  async exchangeRefreshToken(): Promise<never> {
    throw new InvalidGrantError("no refresh tokens here");
  }

  async verifyAccessToken(token: string) {
    const t = this.tokens.get(hash(token));
    if (!t || t.until < Date.now() / 1000) throw new InvalidTokenError("unknown token");
    return { token, clientId: t.client, scopes: ["photos"], expiresAt: t.until };
  }
}
