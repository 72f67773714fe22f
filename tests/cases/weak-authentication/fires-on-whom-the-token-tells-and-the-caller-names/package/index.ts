import express from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { make } from "./tools.js";

const keys = createRemoteJWKSet(new URL("https://login.library.example/keys"));
const verifier = {
  async verifyAccessToken(token: string) {
    const { payload } = await jwtVerify(token, keys, { issuer: "https://login.library.example", audience: "library" });
    return { token, clientId: String(payload.azp), scopes: [], expiresAt: payload.exp, extra: { userId: payload.sub } };
  },
};
const app = express();
app.use("/mcp", requireBearerAuth({ verifier }));
app.listen(8130, "127.0.0.1");
export const server = make();
