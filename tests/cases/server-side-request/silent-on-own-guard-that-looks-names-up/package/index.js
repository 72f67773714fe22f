import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { isAllowed } from "./lib/reachable.js";

const server = new McpServer({ name: "courier", version: "1.0.0" });

server.tool("knock", "Knock at a door", { door: z.string() }, async ({ door }) => {
  if (!(await isAllowed(door))) throw new Error("no way there");
  const answer = await fetch(door, { redirect: "error" });
  return { content: [{ type: "text", text: String(answer.status) }] };
});
