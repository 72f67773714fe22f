import express from "express";
import { timingSafeEqual } from "node:crypto";

const keys = (process.env.SHELVES_KEYS ?? "").split(",");
const admin = Buffer.from(process.env.SHELVES_ADMIN_KEY ?? "");
const app = express();

function requireKey(req, res, next) {
  const header = req.headers.authorization ?? "";
  if (!header.startsWith("Bearer ")) return res.status(401).end();
  return keys.includes(header.slice(7)) ? next() : res.status(401).end();
}

function requireAdmin(req, res, next) {
  const given = Buffer.from(req.headers["x-admin-key"] ?? "");
  return given.length === admin.length && timingSafeEqual(given, admin) ? next() : res.status(403).end();
}

app.post("/mcp", requireKey, (_req, res) => res.end());
app.get("/admin/keys", requireAdmin, (_req, res) => res.json({ count: keys.length }));
app.get("/healthz", (_req, res) => res.end("ok"));
app.listen(4600, "127.0.0.1");
