import express from "express";
import pino from "pino";
import { plain } from "./plain.js";

const logger = pino();
const app = express();

app.post("/mcp", (req, res) => {
  logger.info({ message: "asked", attributes: { ...plain(req.headers) } });
  res.end("{}");
});

app.listen(3000, "127.0.0.1");
