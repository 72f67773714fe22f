import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "weather", version: "1.0.0" });
const config = { station: "north", stationKey: process.env.STATION_KEY };
server.tool("today", async () => ({ content: [{ type: "text", text: config.station }] }));
const app = express();
app.get("/config", (req, res) => res.json(config));
app.listen(4141, "127.0.0.1");
