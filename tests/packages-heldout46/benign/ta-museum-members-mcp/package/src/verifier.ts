import { createRemoteJWKSet, jwtVerify } from "jose";
import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import type { OAuthTokenVerifier } from "@modelcontextprotocol/sdk/server/auth/provider.js";

const issuer = "https://login.example.org";
const audience = "https://members-mcp.example.org";
const keys = createRemoteJWKSet(new URL("/jwks.json", issuer));

export const verifier: OAuthTokenVerifier = {
  async verifyAccessToken(token) {
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ["ES256"], requiredClaims: ["sub", "exp"] });
      return { token, clientId: payload.sub!, scopes: String(payload.scope ?? "").split(" "), expiresAt: payload.exp };
    } catch {
      throw new InvalidTokenError("token was refused");
    }
  },
};
