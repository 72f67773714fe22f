import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { is } from "./staff.js";

const server = new McpServer({ name: "staff-gate", version: "1.0.0" });

server.registerTool("is_right", { description: "Whether a password is right" }, async ({ name, password }) => ({
  content: [{ type: "text", text: (await is(name, password)) ? "yes" : "no" }],
}));
