import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { deskOrigin } from "./config.js";
import { mine, reply } from "./desk.js";
import { finish, revoke, start } from "./device.js";
import { dropToken, loadToken } from "./tokens.js";

const server = new McpServer({ name: "ticket-desk", version: "0.8.6" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("sign_in", { description: "Sign in to the help desk; returns a code for the user to enter" }, async () => {
  const s = await start();
  finish(s).catch((e: Error) => console.error(`sign-in: ${e.message}`));
  return text(`Open ${s.verification_uri} and enter ${s.user_code}`);
});
server.registerTool("sign_out", { description: "Revoke and remove the stored sign-in" }, async () => {
  const t = await loadToken(deskOrigin());
  if (t) await revoke(t.access);
  await dropToken();
  return text("signed out");
});
server.registerTool(
  "my_tickets",
  { description: "Tickets of the signed-in person", inputSchema: { state: z.enum(["open", "waiting", "closed"]).default("open") } },
  async ({ state }) => text((await mine(state)).map((t) => `#${t.id} ${t.subject}`).join("\n") || "no tickets"),
);
server.registerTool(
  "reply",
  { description: "Reply to a ticket", inputSchema: { id: z.number().int().positive(), text: z.string().min(1).max(10_000) } },
  async (a) => {
    await reply(a.id, a.text);
    return text("sent");
  },
);

await server.connect(new StdioServerTransport());
