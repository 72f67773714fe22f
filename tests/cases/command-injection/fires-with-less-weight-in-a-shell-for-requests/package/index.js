import { exec } from "node:child_process";
import express from "express";

const app = express();
app.use(express.json());
app.post("/run", (req, res) => {
  exec(req.body.command, (error, out) => res.json({ out }));
});
app.listen(4100, "127.0.0.1");
