import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import express from "express";
import multer from "multer";

const LIMITS = { fileSize: 5_000_000, files: 1 };
const upload = multer({ storage: multer.memoryStorage(), limits: LIMITS });
const app = express();
app.use(express.json({ limit: "1mb" }));
app.post("/photos", upload.single("photo"), (req, res) => res.json({ size: req.file.size }));
app.listen(4310, "127.0.0.1");
const server = new McpServer({ name: "inbox", version: "1.0.0" });
server.tool("count", {}, async () => ({ content: [] }));
