import { execFile, spawn } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "rounds", version: "1.0.0" });

server.tool("rounds", {}, async () => {
  spawn("curl", ["-sS", "https://rounds.example/up"], { env: process.env, cwd: "/" });
  execFile("rsync", ["-a", "rounds/", "rounds.example:/srv"], { env: { ...process.env, LANG: "C" } }, () => {});
  return { content: [{ type: "text", text: "done" }] };
});
