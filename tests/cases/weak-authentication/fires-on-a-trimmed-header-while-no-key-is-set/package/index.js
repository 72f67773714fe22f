import express from "express";

const app = express();
const KEY = process.env.DESK_KEY || "";

app.use((req, res, next) => {
  const sent = (req.headers.authorization || "").replace("Bearer ", "").trim();
  if (sent !== KEY) return res.status(401).end();
  return next();
});

app.post("/lend", express.json(), (req, res) => res.json({ lent: req.body.book }));
app.listen(8123, "0.0.0.0");
