import { createRemoteJWKSet, jwtVerify } from "jose";
import express from "express";
const keys = createRemoteJWKSet(new URL("https://login.example/jwks"));
const AUDIENCE = undefined;
const app = express();
async function authenticate(req, res, next) {
  try {
    const { payload } = await jwtVerify(req.headers.authorization.slice(7), keys, { issuer: "https://login.example", audience: AUDIENCE });
    req.user = payload.sub;
    next();
  } catch { res.status(401).end(); }
}
app.post("/mcp", authenticate, (req, res) => res.end());
app.listen(1, "127.0.0.1");
