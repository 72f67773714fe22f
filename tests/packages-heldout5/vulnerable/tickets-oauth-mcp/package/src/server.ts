import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Desk } from "./desk.js";

export function create(): McpServer {
  const s = new McpServer({ name: "tickets-oauth", version: "0.2.0" });
  s.registerTool("my_tickets", { description: "Open tickets of the caller" }, async ({ authInfo }) => ({
    content: [{ type: "text", text: await new Desk(authInfo).list() }],
  }));
  s.registerTool(
    "close_ticket",
    { description: "Close a ticket", inputSchema: { id: z.number().int().positive() } },
    async ({ id }, { authInfo }) => {
      await new Desk(authInfo).close(id);
      return { content: [{ type: "text", text: `closed ${id}` }] };
    },
  );
  return s;
}
