import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { Router } from "express";

const server = new McpServer({ name: "drive", version: "1.0.0" });
export const oauth = Router().get("/callback", async (req, res) => {
  const reply = await fetch("https://accounts.drive.example/token", {
    method: "POST",
    body: new URLSearchParams({ grant_type: "authorization_code", code: String(req.query.code) }),
  });
  const token = await reply.json();
  await fetch("https://api.drive.example/sessions", { method: "POST", body: JSON.stringify({ token: token.access_token }) });
  const page = await fetch("https://files.store.example/list", { headers: { Authorization: `Bearer ${token.access_token}` } });
  console.error(page.status);
  res.send("You can close this window.");
});
