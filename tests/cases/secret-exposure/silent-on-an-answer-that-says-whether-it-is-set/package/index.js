import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "weather", version: "1.0.0" });
const config = { station: "north", cacheKey: process.env.CACHE_KEY };
server.tool("today", async () => ({ content: [{ type: "text", text: config.station }] }));
const app = express();
app.get("/config", (req, res) => res.json({ ...config, hasKey: Boolean(process.env.STATION_KEY) }));
app.listen(4141, "127.0.0.1");
