import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import jwt from "jsonwebtoken";

const server = new McpServer({ name: "quay", version: "1.0.0" });
const SECRET = process.env.QUAY_SECRET;
if (!SECRET) throw new Error("QUAY_SECRET is not set");
// password: "Gull!over-the-Quay-7" was the one of the old desk
const config = {
  apiKey: process.env.QUAY_KEY || "your-api-key-goes-here-1",
  password: process.env.QUAY_PASSWORD || "<password1>",
  tokenUrl: "https://quay.example/oauth2/token",
  secretName: "quay/prod/password-1",
  database: "postgres://postgres:postgres@localhost:5432/quay",
};
const messages = { invalid_token: "The token 1234 is not valid", password: "8 letters or more, 1 digit" };

server.tool("pass", "A pass for a berth", {}, async () => {
  const pass = jwt.sign({ berth: 3 }, SECRET, { algorithm: "HS256" });
  return { content: [{ type: "text", text: pass || messages.invalid_token || config.tokenUrl }] };
});
