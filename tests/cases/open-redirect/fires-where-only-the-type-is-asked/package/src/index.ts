import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import express from "express";
import { leave } from "./leave.js";

export const server = new McpServer({ name: "desk", version: "1.0.0" });
const app = express();
app.get("/leave", leave);
app.listen(4100, "127.0.0.1");
