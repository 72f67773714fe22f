import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { hire, rename } from "./hires.js";

const text = (said) => ({ content: [{ type: "text", text: said }] });

export function server() {
  const made = new McpServer({ name: "canoe-hire", version: "2.0.1" });
  made.tool("hire", "Hire a canoe for a day", { canoe: z.number().int(), day: z.string().date() }, async (given) =>
    text(`hired, ${await hire(given)} left`),
  );
  made.tool("rename", "Rename a hire", { id: z.number().int(), name: z.string().max(40) }, async ({ id, name }) =>
    text(await rename(id, name)),
  );
  return made;
}
