import express from "express";
import { verifySession, verifyToken } from "./token.js";

const app = express();
app.use((req, res, next) => {
  req.user = verifyToken(req.headers.authorization.slice(7), process.env.GATE_KEY).sub;
  next();
});
app.get("/seats", (req, res) => res.json(verifySession(req.headers["x-seat"], process.env.GATE_KEY)));
app.listen(8080, "127.0.0.1");
