import express from "express";
import jwt from "jsonwebtoken";

const app = express();

app.use((req, res, next) => {
  const token = (req.headers.authorization ?? "").slice(7);
  try {
    const told = jwt.verify(token, process.env.GARDEN_JWT_SECRET);
    if (!told.sub || told.aud !== "garden-agents") return res.status(401).end();
    next();
  } catch {
    res.status(401).end();
  }
});

app.post("/mcp", (req, res) => res.json({}));
app.listen(3000, "0.0.0.0");
