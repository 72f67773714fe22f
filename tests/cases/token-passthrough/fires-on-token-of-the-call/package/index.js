import axios from "axios";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "mailbox", version: "1.0.0" });
server.registerTool("unread", { description: "Unread mail" }, async (_args, { authInfo }) => {
  const client = axios.create({
    baseURL: process.env.MAILBOX_URL ?? "https://mail.example",
    headers: { Authorization: `Bearer ${authInfo.token}` },
  });
  const { data } = await client.get("/unread");
  return { content: [{ type: "text", text: JSON.stringify(data) }] };
});
