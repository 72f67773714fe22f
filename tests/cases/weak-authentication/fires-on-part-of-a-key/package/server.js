import express from "express";
import { key } from "./key.js";

const app = express();
app.use((req, res, next) => {
  const given = req.headers["x-api-key"] ?? "";
  if (key.includes(given)) return next();
  return res.status(401).end();
});
app.listen(4400, "127.0.0.1");
