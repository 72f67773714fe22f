import { createRemoteJWKSet, jwtVerify } from "jose";
import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";

export const ISSUER = "https://idp.example.com";
const AUDIENCE = "https://idp-groups.example.com/mcp";

export class Verifier {
  private readonly keys = createRemoteJWKSet(new URL(`${ISSUER}/oauth2/keys`));

  async verifyAccessToken(token: string): Promise<AuthInfo> {
    try {
      const { payload } = await jwtVerify(token, this.keys, { issuer: ISSUER, audience: AUDIENCE, algorithms: ["ES256"], requiredClaims: ["exp", "sub"] });
      return { token, clientId: String(payload.client_id), scopes: String(payload.scope ?? "").split(" "), expiresAt: payload.exp };
    } catch {
      throw new InvalidTokenError("the token was not accepted");
    }
  }
}
