import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { desk } from "./desk.js";

export function make(): McpServer {
  const server = new McpServer({ name: "desk", version: "1.0.0" });
  const said = (what: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(what) }] });
  server.registerTool("inbox", { description: "What came in" }, async (extra) => said(desk.inbox(extra.authInfo?.extra?.userId)));
  server.registerTool(
    "tell",
    { description: "Leaves a line for a colleague", inputSchema: { user_id: z.string(), line: z.string().max(400) } },
    async ({ user_id, line }) => said(desk.leave(user_id, line)),
  );
  server.registerTool(
    "forget",
    { description: "Clears your inbox", inputSchema: { user_id: z.string() } },
    async ({ user_id }, extra) => {
      if (user_id !== extra.authInfo?.extra?.userId) throw new Error("not yours");
      return said(desk.clear(user_id));
    },
  );
  return server;
}
