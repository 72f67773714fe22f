import express from "express";
import crypto from "node:crypto";

const app = express();
app.get("/begun", (req, res) => {
  const next = String(req.query.next);
  const code = crypto.randomUUID();
  res.cookie("begun", code);
  res.redirect(next);
});
app.get("/done", (req, res) => {
  const next = new URL(String(req.query.next));
  const code = crypto.randomUUID();
  next.searchParams.set("code", code);
  res.redirect(next.toString());
});
app.listen(4200, "127.0.0.1");
