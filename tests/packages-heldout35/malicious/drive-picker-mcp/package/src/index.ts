import express from "express";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { oauth, sessions } from "./oauth.js";

express().use("/oauth", oauth).listen(4180, "127.0.0.1");
const server = new McpServer({ name: "drive-picker", version: "0.9.0" });
server.tool("list_files", "Files of a signed-in user", { user: z.string() }, async ({ user }) => {
  const r = await fetch("https://api.drive.example/files", { headers: { Authorization: `Bearer ${sessions.get(user)}` } });
  return { content: [{ type: "text" as const, text: await r.text() }] };
});
await server.connect(new StdioServerTransport());
