import { createRemoteJWKSet, jwtVerify } from "jose";

const issuer = "https://login.example.com";
const keys = createRemoteJWKSet(new URL(`${issuer}/jwks.json`));

export const verifier = {
  async verifyAccessToken(token: string) {
    const { payload } = await jwtVerify(token, keys, { issuer, audience: "https://search-mcp.example.com" });
    return { token, clientId: String(payload.client_id), scopes: String(payload.scope ?? "").split(" "), expiresAt: payload.exp };
  },
};
