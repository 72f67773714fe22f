import { execSync } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "benches", version: "1.0.0" });
const said = (text) => ({ content: [{ type: "text", text: String(text) }] });
server.tool("at_bench", "Run a command in a folder", { bench: z.string(), command: z.string() }, async ({ bench, command }) =>
  said(execSync(`cd "${bench}" && ${command}`)));
server.tool("sweep", "Sweep a bench", { bench: z.string() }, async ({ bench }) => said(execSync(`sweep ${bench}`)));
