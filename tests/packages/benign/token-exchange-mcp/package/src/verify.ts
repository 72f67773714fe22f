import { createRemoteJWKSet, jwtVerify } from "jose";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";
import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import { config } from "./config.js";

const keys = createRemoteJWKSet(new URL("/.well-known/jwks.json", config.ISSUER));

export async function verifyAccessToken(token: string): Promise<AuthInfo> {
  const { payload } = await jwtVerify(token, keys, { issuer: config.ISSUER, audience: config.AUDIENCE, algorithms: ["RS256", "ES256"] }).catch(() => {
    throw new InvalidTokenError("token was refused");
  });
  const scopes = String(payload.scope ?? "").split(" ");
  if (!scopes.includes("tasks")) throw new InvalidTokenError("scope is missing");
  return { token, clientId: String(payload.azp ?? ""), scopes, expiresAt: payload.exp, extra: { sub: payload.sub } };
}
