import express from "express";

const keys = (process.env.KILN_KEYS ?? "").split(" ").filter(Boolean);
const app = express();
app.use((req, res, next) => {
  const given = String(req.headers["x-kiln-key"] ?? "");
  return keys.some((key) => key === given) ? next() : res.status(403).end();
});
app.listen(4411, "127.0.0.1");
