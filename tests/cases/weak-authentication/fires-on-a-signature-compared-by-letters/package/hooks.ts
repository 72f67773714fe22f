import { createHmac } from "node:crypto";
import express from "express";

const sign = (raw: string): string => createHmac("sha256", process.env.HOOK_KEY!).update(raw).digest("hex");
const app = express();
app.use(express.text({ type: "*/*" }));
app.post("/hook", (req, res) => {
  const [, sent] = /^v1=(.+)$/.exec(req.get("x-ship-signature") ?? "") ?? [];
  if (sent !== sign(req.body)) {
    res.status(401).end();
    return;
  }
  res.status(204).end();
});
app.listen(8080, "127.0.0.1");
