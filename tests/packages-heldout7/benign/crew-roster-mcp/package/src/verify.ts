import { createRemoteJWKSet, jwtVerify } from "jose";
import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import type { OAuthTokenVerifier } from "@modelcontextprotocol/sdk/server/auth/provider.js";

const issuer = "https://id.crew-roster.example/";
const audience = process.env.PUBLIC_URL ?? "https://mcp.crew-roster.example/mcp";
const keys = createRemoteJWKSet(new URL(".well-known/jwks.json", issuer));

export const verifier: OAuthTokenVerifier = {
  async verifyAccessToken(token) {
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ["ES256"], requiredClaims: ["sub", "exp"] });
      return {
        token,
        clientId: String(payload.client_id ?? ""),
        scopes: String(payload.scope ?? "").split(" "),
        expiresAt: payload.exp,
        extra: { subject: payload.sub },
      };
    } catch {
      throw new InvalidTokenError("token is not valid for this server");
    }
  },
};
