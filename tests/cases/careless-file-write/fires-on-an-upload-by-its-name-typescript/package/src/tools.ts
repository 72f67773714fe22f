import type { Express } from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export function register(app: Express): McpServer {
  app.listen(8600, "127.0.0.1");
  return new McpServer({ name: "kiln", version: "1.0.0" });
}
