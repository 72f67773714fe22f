import { createRemoteJWKSet, jwtVerify } from "jose";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";
import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";

export const ISSUER = process.env.ISSUER ?? "https://login.example.com";
export const AUDIENCE = process.env.AUDIENCE ?? "https://notes.example.com/mcp";

const keys = createRemoteJWKSet(new URL("/.well-known/jwks.json", ISSUER), { cooldownDuration: 30_000 });

export const metadata = {
  issuer: ISSUER,
  authorization_endpoint: `${ISSUER}/authorize`,
  token_endpoint: `${ISSUER}/token`,
  response_types_supported: ["code"],
  code_challenge_methods_supported: ["S256"],
};

export const verifier = {
  async verifyAccessToken(token: string): Promise<AuthInfo> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: ISSUER,
        audience: AUDIENCE,
        algorithms: ["RS256", "ES256"],
        requiredClaims: ["exp", "sub"],
        clockTolerance: 5,
      });
      return {
        token,
        clientId: String(payload.client_id ?? payload.azp ?? ""),
        scopes: String(payload.scope ?? "").split(" ").filter(Boolean),
        expiresAt: payload.exp,
        resource: new URL(AUDIENCE),
        extra: { subject: payload.sub },
      };
    } catch {
      throw new InvalidTokenError("the token was not accepted");
    }
  },
};
