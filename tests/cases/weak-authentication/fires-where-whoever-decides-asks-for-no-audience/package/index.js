import express from "express";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "gifts", version: "1.0.0" });
const keys = createRemoteJWKSet(new URL("https://login.example.com/.well-known/jwks.json"));
const app = express();
const known = async (req, res, next) => {
  try {
    const { payload } = await jwtVerify(req.headers.authorization?.slice(7), keys);
    res.locals.user = payload.sub;
  } catch {
    return res.status(401).end();
  }
  next();
};
app.post("/gifts", known, (req, res) => res.json({ of: res.locals.user, server: Boolean(server) }));
app.listen(4242, "127.0.0.1");
