import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";
import { createRemoteJWKSet, jwtVerify } from "jose";

export const RESOURCE = "https://notes.example.com";
const ISSUER = "https://login.example.com";
const keys = createRemoteJWKSet(new URL("/jwks.json", ISSUER));

export const verifier = {
  async verifyAccessToken(token: string): Promise<AuthInfo> {
    const { payload } = await jwtVerify(token, keys, {
      issuer: ISSUER,
      audience: RESOURCE,
      algorithms: ["ES256"],
      requiredClaims: ["sub", "exp", "client_id"],
    }).catch(() => {
      throw new InvalidTokenError("token was refused");
    });
    return {
      token,
      clientId: String(payload.client_id),
      scopes: String(payload.scope ?? "").split(" ").filter(Boolean),
      expiresAt: payload.exp,
      extra: { subject: payload.sub },
    };
  },
};
