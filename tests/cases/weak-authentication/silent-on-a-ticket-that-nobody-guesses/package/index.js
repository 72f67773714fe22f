import { randomBytes } from "node:crypto";
import express from "express";
import { isRight } from "./people.js";

const app = express();
const open = new Map();

app.post("/login", express.json(), (req, res) => {
  if (!isRight(req.body.name, req.body.password)) return res.status(401).end();
  const ticket = randomBytes(24).toString("base64url");
  open.set(ticket, { name: req.body.name, since: Date.now() });
  return res.json({ ticket });
});

app.listen(8080, "127.0.0.1");
