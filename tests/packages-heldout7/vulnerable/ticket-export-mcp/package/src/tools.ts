import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Tickets } from "./tickets.js";
import { store } from "./store.js";

export function registerTools(server: McpServer): void {
  const tickets = new Tickets(process.env.TICKETS_URL ?? "https://tickets.intra.example/api/");

  server.registerTool(
    "fetch_ticket",
    { description: "Text of a ticket by its reference, for example T-4711", inputSchema: { ref: z.string() } },
    async ({ ref }) => ({ content: [{ type: "text", text: (await tickets.load(ref)).toString("utf8") }] }),
  );

  server.registerTool(
    "save_attachment",
    {
      description: "Save an attachment of a ticket to the export folder",
      inputSchema: { ticket: z.string().regex(/^T-\d+$/), id: z.number().int(), fileName: z.string() },
    },
    async ({ ticket, id, fileName }) => {
      const data = await tickets.load(`${ticket}/attachments/${id}`);
      return { content: [{ type: "text", text: await store(ticket, fileName, data) }] };
    },
  );
}
