import express from "express";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { verifyAccessToken } from "./passport.js";

const app = express();
app.post("/mcp", requireBearerAuth({ verifier: { verifyAccessToken } }), (req, res) => res.json(req.auth.scopes));
app.listen(8123, "127.0.0.1");
