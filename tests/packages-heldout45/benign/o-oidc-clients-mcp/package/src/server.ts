import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const clients = new Map([
  ["build-bot", ["repo.read", "artifact.write"]],
  ["wiki", ["openid", "profile"]],
]);

export function buildServer(): McpServer {
  const s = new McpServer({ name: "oidc-clients", version: "0.6.0" });
  s.registerTool("list_clients", { description: "Registered clients" }, async () => ({
    content: [{ type: "text", text: [...clients.keys()].join("\n") }],
  }));
  s.registerTool("client_scopes", { description: "Scopes of a client", inputSchema: { client: z.string() } }, async ({ client }) => ({
    content: [{ type: "text", text: clients.get(client)?.join(" ") ?? "unknown client" }],
  }));
  return s;
}
