import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import type { Caller } from "./auth.js";

const permits = new Map<string, { district: string; until: string }>();
const may = (c: Caller, d: string) => c.districts === "all" || c.districts.includes(d);
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

export function permitServer(caller: Caller): McpServer {
  const s = new McpServer({ name: "parking-permits", version: "1.4.0" });
  s.registerTool("find_permit", { description: "Permit of a number plate", inputSchema: { plate: z.string() } }, async ({ plate }) => {
    const p = permits.get(plate.toUpperCase());
    return say(p && may(caller, p.district) ? `${p.district} until ${p.until}` : "none");
  });
  s.registerTool(
    "issue_permit",
    { description: "Issue a permit", inputSchema: { plate: z.string(), district: z.string(), until: z.string().date() } },
    async ({ plate, district, until }) => {
      if (!may(caller, district)) return say("not your district");
      permits.set(plate.toUpperCase(), { district, until });
      return say("issued");
    },
  );
  return s;
}
