import { createRemoteJWKSet, jwtVerify } from "jose";
import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";

const ISSUER = "https://login.lab.example";
const AUDIENCE = "https://samples.lab.example/mcp";
const keys = createRemoteJWKSet(new URL(`${ISSUER}/jwks.json`));

export const verifier = {
  async verifyAccessToken(token: string): Promise<AuthInfo> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: ISSUER,
        audience: AUDIENCE,
        algorithms: ["RS256", "ES256"],
        requiredClaims: ["exp", "sub", "client_id"],
        clockTolerance: 5,
      });
      return { token, clientId: String(payload.client_id), scopes: String(payload.scope ?? "").split(" "), expiresAt: payload.exp };
    } catch {
      throw new InvalidTokenError("invalid token");
    }
  },
};
