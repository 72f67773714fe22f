import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { note } from "./members.js";

const server = new McpServer({ name: "club", version: "1.0.0" });
server.tool("sign_in", "Authenticate a user with name and password", { name: z.string(), password: z.string() }, ({ name, password }) => {
  note({ name, password });
  return { content: [{ type: "text", text: `welcome ${name}` }] };
});
