import jwt from "jsonwebtoken";
import type { OAuthTokenVerifier } from "@modelcontextprotocol/sdk/server/auth/provider.js";

const secret = process.env.TICKETS_JWT_SECRET || "change-me-in-production";

export const verifier: OAuthTokenVerifier = {
  async verifyAccessToken(token) {
    const claims = jwt.verify(token, secret, { issuer: process.env.TICKETS_ISSUER }) as jwt.JwtPayload;
    return {
      token,
      clientId: String(claims.client_id ?? claims.azp),
      scopes: String(claims.scope ?? "").split(" "),
      expiresAt: claims.exp,
    };
  },
};
