import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { createHash, randomBytes } from "node:crypto";
import { SCOPES } from "./settings.js";

const server = new McpServer({ name: "builds", version: "1.0.0" });
const verifier = randomBytes(32).toString("base64url");

server.registerTool("sign_in", { description: "Get a link to sign in with", inputSchema: {} }, async () => {
  const asked = new URLSearchParams({
    response_type: "code",
    client_id: "builds",
    scope: SCOPES.scopes.join(" "),
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  return { content: [{ type: "text", text: `https://id.example/authorize?${asked}` }] };
});
