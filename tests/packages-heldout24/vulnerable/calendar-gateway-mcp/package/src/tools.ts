import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { create, events, free } from "./groupware.js";

const when = z.string().datetime({ offset: true });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

export function buildServer(): McpServer {
  const s = new McpServer({ name: "calendar-gateway", version: "0.8.7" });
  s.registerTool("list_events", { description: "Events between two times", inputSchema: { from: when, to: when } }, async ({ from, to }) =>
    text((await events(from, to)).map((e) => `${e.start} ${e.title}`).join("\n") || "no events"),
  );
  s.registerTool(
    "create_event",
    { description: "Create an event", inputSchema: { title: z.string().min(1).max(200), start: when, end: when } },
    async ({ title, start, end }) => {
      if (Date.parse(end) <= Date.parse(start)) throw new Error("end is before start");
      return text(`created ${(await create(title, start, end)).id}`);
    },
  );
  s.registerTool(
    "free_slots",
    { description: "Free slots between two times", inputSchema: { from: when, to: when, minutes: z.number().int().min(5).max(480).default(30) } },
    async ({ from, to, minutes }) => text((await free(from, to, minutes)).join("\n") || "no free slot"),
  );
  return s;
}
