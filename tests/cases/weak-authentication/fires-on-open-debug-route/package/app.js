import express from "express";
import { requireKey, dump } from "./parts.js";

const app = express();
app.post("/mcp", requireKey, (_req, res) => res.end());
app.get("/debug/state", dump);
app.listen(4500);
