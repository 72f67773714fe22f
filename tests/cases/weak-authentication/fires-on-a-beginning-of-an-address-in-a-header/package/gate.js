import express from "express";

const INSIDE = ["10.", "192.168."];
const from = (req) => String(req.headers["x-real-ip"] ?? req.socket.remoteAddress).trim();

const app = express();
app.use((req, res, next) => {
  const who = from(req);
  if (INSIDE.some((each) => who.startsWith(each))) return next();
  if (req.get("x-loom-key") !== process.env.LOOM_KEY) return res.sendStatus(401);
  next();
});
app.post("/mcp", (req, res) => res.json({}));
app.listen(8125, "0.0.0.0");
