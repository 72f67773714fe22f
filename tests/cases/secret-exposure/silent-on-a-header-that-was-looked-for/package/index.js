import express from "express";
import pino from "pino";
import { about } from "kiln-requests";
import { numberOf } from "./numbers.js";

const logger = pino();
const app = express();

app.post("/mcp", (req, res) => {
  logger.info({ message: "asked", attributes: { ...numberOf(req.headers) } });
  logger.info({ message: "asked", about: about(req.headers) });
  logger.debug(`accepts ${req.headers.get("accept")}`);
  res.end("{}");
});

app.listen(3000, "127.0.0.1");
