import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { last, post } from "./chat.js";

const say = (text: string, isError = false) => ({ content: [{ type: "text" as const, text }], isError });

async function attempt(run: () => Promise<string>) {
  try {
    return say(await run());
  } catch (e) {
    return say(JSON.stringify({ message: (e as Error).message, ...(e as object) }), true);
  }
}

export function build(): McpServer {
  const s = new McpServer({ name: "team-chat", version: "0.9.4" });
  s.registerTool("read_channel", { description: "Last messages of a channel", inputSchema: { channel: z.string(), count: z.number().int().min(1).max(100).default(20) } }, (a) =>
    attempt(async () => (await last(a.channel, a.count)).map((m) => `${m.who}: ${m.text}`).join("\n")),
  );
  s.registerTool("post_message", { description: "Post a message", inputSchema: { channel: z.string(), text: z.string().max(4000) } }, (a) =>
    attempt(async () => `posted as ${(await post(a.channel, a.text)).id}`),
  );
  return s;
}
