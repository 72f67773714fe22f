import { createRemoteJWKSet, jwtVerify } from "jose";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";

const issuer = "https://login.example.com";
const audience = "https://hr-records.example.com";

export class SsoVerifier {
  private readonly keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));

  async verifyAccessToken(token: string): Promise<AuthInfo> {
    const { payload } = await jwtVerify(token, this.keys, { issuer, audience, algorithms: ["RS256"] });
    return {
      token,
      clientId: String(payload.azp),
      scopes: String(payload.scope ?? "").split(" "),
      expiresAt: payload.exp,
      extra: { employee: payload.sub, hr: payload.role === "hr" },
    };
  }
}
