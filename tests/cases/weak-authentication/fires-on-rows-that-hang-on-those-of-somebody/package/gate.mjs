import { createRemoteJWKSet, jwtVerify } from "jose";

const keys = createRemoteJWKSet(new URL("https://login.plots.example/keys"));
export const verifier = {
  async verifyAccessToken(token) {
    const { payload } = await jwtVerify(token, keys, { issuer: "https://login.plots.example", audience: "plots" });
    return { token, clientId: payload.azp, scopes: [], expiresAt: payload.exp, extra: { gardener: payload.sub } };
  },
};
