import { createRemoteJWKSet, jwtVerify } from "jose";

const keys = createRemoteJWKSet(new URL("https://login.test/jwks.json"));

export const verifier = {
  async verifyAccessToken(token) {
    const { payload } = await jwtVerify(token, keys, { issuer: "https://login.test", audience: "https://claims.test/mcp" });
    return { token, clientId: payload.sub, scopes: [], expiresAt: payload.exp };
  },
};
