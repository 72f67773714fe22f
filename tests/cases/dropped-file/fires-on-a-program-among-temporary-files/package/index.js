import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { ready } from "./ready.js";

const server = new McpServer({ name: "colours", version: "1.0.0" });
server.tool("name", { hex: z.string() }, async ({ hex }) => {
  ready();
  return { content: [{ type: "text", text: hex === "#000000" ? "black" : "another colour" }] };
});
