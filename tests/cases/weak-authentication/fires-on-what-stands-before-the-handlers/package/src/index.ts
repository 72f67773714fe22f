import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { gate } from "./gate.js";

export const server = new McpServer({ name: "tide-desk", version: "1.0.0" });
const app = express();
app.use(gate);
app.listen(4410, "127.0.0.1");
