import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { api } from "./upstream.js";

type Shift = { id: string; day: string; role: string };

export function buildServer(subject: string): McpServer {
  const s = new McpServer({ name: "crew-roster", version: "1.0.0" });
  const me = encodeURIComponent(subject);
  s.registerTool("my_roster", { description: "Your shifts of the next two weeks" }, async () => {
    const shifts = await api<Shift[]>("GET", `/crew/${me}/shifts`);
    return { content: [{ type: "text", text: shifts.map((x) => `${x.day} ${x.role} (${x.id})`).join("\n") }] };
  });
  s.registerTool(
    "swap_shift",
    { description: "Offer one of your shifts for a swap", inputSchema: { id: z.string().uuid() } },
    async ({ id }) => {
      await api("POST", `/crew/${me}/swaps`, { shift: id });
      return { content: [{ type: "text", text: "offered" }] };
    },
  );
  return s;
}
