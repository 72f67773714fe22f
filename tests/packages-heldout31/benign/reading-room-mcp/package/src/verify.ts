import { createRemoteJWKSet, jwtVerify } from "jose";
import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";

export const RESOURCE = "https://reading.example.com/mcp";
const ISSUER = "https://login.example.com/";
const keys = createRemoteJWKSet(new URL(".well-known/jwks.json", ISSUER));

export async function verifyAccessToken(token: string): Promise<AuthInfo> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: ISSUER,
      audience: RESOURCE,
      algorithms: ["ES256"],
      requiredClaims: ["sub", "exp"],
    });
    return { token, clientId: String(payload.client_id ?? ""), scopes: String(payload.scope ?? "").split(" "), expiresAt: payload.exp, extra: { sub: payload.sub } };
  } catch {
    throw new InvalidTokenError("the token is not valid");
  }
}
