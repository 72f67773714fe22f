import { createRemoteJWKSet, jwtVerify } from "jose";
import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";

const ISSUER = "https://sso.gym.example.com";
const AUDIENCE = "https://classes.gym.example.com/mcp";
const keys = createRemoteJWKSet(new URL(`${ISSUER}/.well-known/jwks.json`));

export const verifier = {
  async verifyAccessToken(token: string): Promise<AuthInfo> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: ISSUER,
        audience: AUDIENCE,
        algorithms: ["ES256"],
        requiredClaims: ["exp", "sub"],
      });
      return { token, clientId: String(payload.sub), scopes: String(payload.scope ?? "").split(" "), expiresAt: payload.exp };
    } catch {
      throw new InvalidTokenError("token was not accepted");
    }
  },
};
