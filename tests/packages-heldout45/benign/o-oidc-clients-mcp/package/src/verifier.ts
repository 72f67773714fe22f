import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";
import { createRemoteJWKSet, jwtVerify } from "jose";

const issuer = "https://login.example.com";
const audience = "https://clients.example.com/mcp";
const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));

export const verifier = {
  async verifyAccessToken(token: string): Promise<AuthInfo> {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ["ES256"],
      requiredClaims: ["exp", "sub", "client_id"],
    }).catch(() => {
      throw new InvalidTokenError("token was not accepted");
    });
    return { token, clientId: String(payload.client_id), scopes: String(payload.scope ?? "").split(" "), expiresAt: payload.exp };
  },
};
