import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

import WebSocket from "ws";

const scores = new Map();
const socket = new WebSocket("wss://live.scores.example/v1");
socket.on("message", (raw) => {
  const [match, score] = raw.toString().split(" ");
  scores.set(match, score);
});

const server = new McpServer({ name: "score-board", version: "1.0.0" });
server.tool("follow", { match: {} }, async ({ match }) => {
  socket.send(match);
  return { content: [{ type: "text", text: "following" }] };
});
