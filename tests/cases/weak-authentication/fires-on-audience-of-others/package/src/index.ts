import express from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { verifyAccessToken } from "./verifier.js";

const app = express();
app.post("/mcp", requireBearerAuth({ verifier: { verifyAccessToken } }), (_req, res) => res.end());
app.listen(4300, "127.0.0.1");
