import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import type { OAuthTokenVerifier } from "@modelcontextprotocol/sdk/server/auth/provider.js";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { settings } from "./settings.js";

const keys = createRemoteJWKSet(new URL(settings.GATE_JWKS));
const TENANT = /^[a-z0-9-]{3,40}$/;

export const verifier: OAuthTokenVerifier = {
  async verifyAccessToken(token): Promise<AuthInfo> {
    const { payload } = await jwtVerify(token, keys, {
      issuer: settings.GATE_ISSUER,
      audience: settings.GATE_RESOURCE,
      algorithms: ["RS256", "ES256"],
      typ: "at+jwt",
      requiredClaims: ["exp", "sub", "tenant", "client_id"],
    }).catch(() => {
      throw new InvalidTokenError("token is not valid here");
    });
    const tenant = String(payload.tenant);
    if (!TENANT.test(tenant)) throw new InvalidTokenError("bad tenant");
    return {
      token,
      clientId: String(payload.client_id),
      scopes: String(payload.scope ?? "").split(" ").filter(Boolean),
      expiresAt: payload.exp,
      resource: new URL(settings.GATE_RESOURCE),
      extra: { tenant, subject: payload.sub },
    };
  },
};

/** RFC 8693: a token for the upstream only, on behalf of the caller. */
export async function upstreamToken(auth: AuthInfo): Promise<string> {
  const basic = [settings.GATE_CLIENT_ID, settings.GATE_CLIENT_SECRET].map(encodeURIComponent).join(":");
  const res = await fetch(settings.GATE_TOKEN_URL, {
    method: "POST",
    redirect: "error",
    headers: { authorization: `Basic ${Buffer.from(basic).toString("base64")}` },
    body: new URLSearchParams({
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token: auth.token,
      subject_token_type: "urn:ietf:params:oauth:token-type:access_token",
      audience: settings.GATE_UPSTREAM,
      scope: "invoices:read",
    }),
  });
  if (!res.ok) throw new Error("token exchange failed");
  return ((await res.json()) as { access_token: string }).access_token;
}
