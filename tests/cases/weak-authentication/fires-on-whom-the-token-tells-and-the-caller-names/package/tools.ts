import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { ledger } from "./ledger.js";

export function make(): McpServer {
  const server = new McpServer({ name: "library", version: "1.0.0" });
  const said = (what: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(what) }] });
  server.registerTool("fees", { description: "What is owed" }, async (extra) => said(ledger.fees(extra.authInfo?.extra?.userId)));
  server.registerTool(
    "loans",
    { description: "Lists your loans", inputSchema: { user_id: z.string() } },
    async ({ user_id }) => {
      const every = ledger.loans(user_id);
      return said(every);
    },
  );
  return server;
}
