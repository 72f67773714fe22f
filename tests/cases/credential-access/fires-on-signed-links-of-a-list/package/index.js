import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { plan } from "./rows.js";

const server = new McpServer({ name: "plans", version: "1.0.0" });
server.tool("plan", "Tells the plans of a folder", { folder: z.string(), name: z.string() }, async ({ folder, name }) => ({
  content: [{ type: "text", text: String(await plan(folder, name)) }],
}));
