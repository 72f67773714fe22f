import { createHmac, timingSafeEqual } from "node:crypto";
import express from "express";

const key = process.env.FERRY_KEY;

export function verifyToken(token) {
  const [head, payload, signature] = token.split(".");
  if (key) {
    const wanted = createHmac("sha256", key).update(`${head}.${payload}`).digest();
    if (!timingSafeEqual(wanted, Buffer.from(signature, "base64url"))) throw new Error("no");
    return JSON.parse(Buffer.from(payload, "base64url").toString());
  }
  return JSON.parse(Buffer.from(payload, "base64url").toString());
}

const app = express();
app.post("/mcp", (req, res) => res.json(verifyToken(req.headers.authorization.slice(7)).scopes));
app.listen(8124, "127.0.0.1");
