import express from "express";
import multer from "multer";
import path from "node:path";
import { randomUUID } from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "kiln", version: "1.0.0" });
const storage = multer.diskStorage({
  destination: "/srv/kiln/glazes",
  filename: (_req, file, done) => done(null, randomUUID() + path.extname(file.originalname)),
});
const app = express();
app.post("/glazes", multer({ storage }).single("glaze"), (req, res) => res.json({ was: req.file.originalname }));
app.listen(8600, "127.0.0.1");
export { server };
