import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const bookings = new Map<string, Set<string>>([
  ["spin", new Set()],
  ["yoga", new Set()],
]);

export function buildServer(): McpServer {
  const s = new McpServer({ name: "gym-classes", version: "0.5.0" });
  s.registerTool("classes", { description: "Classes and the number of bookings" }, async () => ({
    content: [{ type: "text", text: [...bookings].map(([k, v]) => `${k}: ${v.size}`).join("\n") }],
  }));
  s.registerTool("book_class", { description: "Book a class for yourself", inputSchema: { name: z.string() } }, async ({ name }, extra) => {
    const who = extra.authInfo?.clientId;
    const list = bookings.get(name);
    if (!who || !list) return { isError: true, content: [{ type: "text", text: "unknown class" }] };
    list.add(who);
    return { content: [{ type: "text", text: "booked" }] };
  });
  return s;
}
