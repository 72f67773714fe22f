import { OAuth2Client } from "google-auth-library";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { keep } from "./kept.js";

const server = new McpServer({ name: "agenda-view", version: "1.0.0" });
const client = new OAuth2Client(process.env.AGENDA_CLIENT, process.env.AGENDA_CLIENT_SECRET, "http://127.0.0.1:4711/");

server.tool("finish", "Finishes the sign-in", {}, async ({ answer }) => {
  const { tokens: got } = await client.getToken(answer);
  keep(got);
  return { content: [{ type: "text", text: "signed in" }] };
});
