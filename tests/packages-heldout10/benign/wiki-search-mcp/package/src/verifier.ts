import { createRemoteJWKSet, jwtVerify } from "jose";
import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";

const issuer = "https://login.example.com";
const keys = createRemoteJWKSet(new URL(`${issuer}/jwks.json`));
const rules = { issuer, audience: "https://wiki-mcp.example.com", algorithms: ["RS256"], requiredClaims: ["exp"] };

export const verifier = {
  async verifyAccessToken(token: string) {
    try {
      const { payload } = await jwtVerify(token, keys, rules);
      return { token, clientId: String(payload.client_id), scopes: String(payload.scope ?? "").split(" "), expiresAt: payload.exp };
    } catch {
      throw new InvalidTokenError("invalid token");
    }
  },
};
