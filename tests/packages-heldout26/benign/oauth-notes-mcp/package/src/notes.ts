import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";
import { z } from "zod";

const notes = new Map<string, string[]>();

function mine(auth?: AuthInfo): string[] {
  const subject = auth?.extra?.subject;
  if (typeof subject !== "string") throw new Error("not signed in");
  if (!notes.has(subject)) notes.set(subject, []);
  return notes.get(subject)!;
}

export function buildServer(): McpServer {
  const s = new McpServer({ name: "oauth-notes", version: "0.3.0" });
  s.registerTool("my_notes", { description: "Notes of the signed-in person" }, async (extra) => ({
    content: [{ type: "text", text: mine(extra.authInfo).join("\n") }],
  }));
  s.registerTool(
    "add_my_note",
    { description: "Add a note", inputSchema: { text: z.string().min(1).max(2000) } },
    async ({ text }, extra) => {
      const list = mine(extra.authInfo);
      if (list.length >= 500) throw new Error("too many notes");
      return { content: [{ type: "text", text: `#${list.push(text)}` }] };
    },
  );
  return s;
}
