import { createRemoteJWKSet, jwtVerify } from "jose";
import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import type { OAuthTokenVerifier } from "@modelcontextprotocol/sdk/server/auth/provider.js";
import type { OAuthMetadata } from "@modelcontextprotocol/sdk/shared/auth.js";

export const issuer = "https://id.ledger.example";
export const resource = new URL(process.env.PUBLIC_URL ?? "https://mcp.ledger.example/mcp");
const keys = createRemoteJWKSet(new URL("/.well-known/jwks.json", issuer));

export async function issuerMetadata(): Promise<OAuthMetadata> {
  const res = await fetch(`${issuer}/.well-known/oauth-authorization-server`);
  return (await res.json()) as OAuthMetadata;
}

export const verifier: OAuthTokenVerifier = {
  async verifyAccessToken(token) {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience: resource.href,
        algorithms: ["ES256"],
        requiredClaims: ["exp", "client_id"],
      });
      return {
        token,
        clientId: String(payload.client_id),
        scopes: String(payload.scope ?? "").split(" "),
        expiresAt: payload.exp,
        resource,
      };
    } catch {
      throw new InvalidTokenError("token is not valid for this server");
    }
  },
};
