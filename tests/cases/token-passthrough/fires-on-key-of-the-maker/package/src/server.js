import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const app = express();
const server = new McpServer({ name: "lumen", version: "1.2.0" });

// People who have no authorization header set their key in one of ours.
const keyOf = (req) => req.headers.authorization || req.headers["x-lumen-api-key"];

app.post("/mcp", async (req, res) => {
  const lamps = await fetch("https://api.lumen.example/lamps", {
    headers: { authorization: keyOf(req) },
  });
  res.json(await lamps.json());
});

app.listen(3000, "127.0.0.1");
