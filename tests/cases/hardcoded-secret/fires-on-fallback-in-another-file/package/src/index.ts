import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import express from "express";
import session from "express-session";
import jwt from "jsonwebtoken";
import { SIGNED_WITH } from "./keys.js";

export const server = new McpServer({ name: "ferry-desk", version: "1.0.0" });
const app = express();
app.use(session({ secret: "evening-crossing", resave: false, saveUninitialized: false }));

export const ticket = (passenger: string) => jwt.sign({ passenger }, SIGNED_WITH, { expiresIn: "1h" });
app.listen(4110, "127.0.0.1");
