import { decodeJwt } from "jose";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

export const server = new McpServer({ name: "calendar", version: "1.0.0" });

export function secondsLeft(token: string): number {
  return (decodeJwt(token).exp ?? 0) - Date.now() / 1000;
}
