import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { execFileSync } from "node:child_process";

const server = new McpServer({ name: "git-show", version: "1.0.0" });
server.tool("show", "One commit", { commit: z.string() }, async ({ commit }) => ({
  content: [{ type: "text", text: execFileSync("git", ["show", "--", commit]).toString() }],
}));
