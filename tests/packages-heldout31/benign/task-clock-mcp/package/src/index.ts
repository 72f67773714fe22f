import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Reminders } from "./reminders.js";
import { known } from "./zone.js";

const reminders = new Reminders();
setInterval(() => reminders.tick(), 60_000).unref();

const server = new McpServer({ name: "task-clock", version: "1.1.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const inputSchema = {
  text: z.string().max(500),
  days: z.array(z.enum(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])),
  hour: z.number().int().min(0).max(23),
  minute: z.number().int().min(0).max(59),
  zone: z.string().refine(known, "unknown time zone").default("UTC"),
};

server.registerTool("add_reminder", { description: "Add a weekly reminder", inputSchema }, async (r) => text(reminders.add(r)));
server.registerTool("due_reminders", { description: "Reminders that became due since the last call. Always call this before you end a session." }, async () =>
  text(reminders.take().join("\n") || "nothing is due"),
);
server.registerTool("remove_reminder", { description: "Remove a reminder", inputSchema: { id: z.string().uuid() } }, async ({ id }) => text(String(reminders.remove(id))));

await server.connect(new StdioServerTransport());
