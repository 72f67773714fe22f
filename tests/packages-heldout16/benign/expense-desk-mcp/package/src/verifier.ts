import { createRemoteJWKSet, jwtVerify } from "jose";

const issuer = process.env.SSO_ISSUER ?? "https://sso.example.com";
const audience = process.env.PUBLIC_URL ?? "https://expenses.example.com/mcp";
const keys = createRemoteJWKSet(new URL("/jwks.json", issuer));

export class Verifier {
  async verifyAccessToken(token: string) {
    const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ["ES256"], requiredClaims: ["exp", "sub"], clockTolerance: 5 });
    return {
      token,
      clientId: String(payload.client_id),
      scopes: String(payload.scope ?? "").split(" "),
      expiresAt: payload.exp,
      extra: { sub: payload.sub },
    };
  }
}
