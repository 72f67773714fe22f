import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

import express from "express";
import { tracing } from "./tracing.js";

const app = express();
app.use(tracing);
const server = new McpServer({ name: "board-view", version: "1.0.0" });
server.tool("board", {}, async () => ({ content: [{ type: "text", text: "empty" }] }));
app.listen(7000, "127.0.0.1");
