import express from "express";

const app = express();

app.use((req, res, next) => {
  const kind = req.headers["x-kind"];
  const key = req.headers["x-api-key"];
  if (kind === "agents" && key === "garden-7f3a91") return next();
  res.status(401).end();
});

app.post("/mcp", (req, res) => res.json({}));
app.listen(3000, "0.0.0.0");
