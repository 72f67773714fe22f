import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { people, type Person } from "./ldap.js";

const line = (p: Person) => `${p.name}  ${p.phone}  ${p.department}`;
const list = (found: Person[]) => ({ content: [{ type: "text" as const, text: found.map(line).join("\n") || "nobody found" }] });

export function build(): McpServer {
  const s = new McpServer({ name: "phone-directory", version: "1.0.1" });
  s.registerTool(
    "search_people",
    { description: "Search by part of a name or by department", inputSchema: { text: z.string().min(2).max(80) } },
    async ({ text }) => list(await people(["cn", "department"], `*${text}*`)),
  );
  s.registerTool(
    "who_is",
    { description: "Whose telephone number is this?", inputSchema: { number: z.string().max(30) } },
    async ({ number }) => list(await people(["telephoneNumber"], number.replace(/\s+/g, ""))),
  );
  return s;
}
