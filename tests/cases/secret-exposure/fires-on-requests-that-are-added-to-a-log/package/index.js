import express from "express";
import { trail } from "./trail.js";

const app = express();
app.use(trail(process.env.TRAIL ?? "trail.txt"));
app.post("/mcp", (req, res) => res.json({ jsonrpc: "2.0", id: req.body.id, result: {} }));
app.listen(8080, "127.0.0.1");
