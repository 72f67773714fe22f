import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { demand, type Caller } from "./auth.js";

interface Flag { key: string; percent: number; note?: string }

async function api<T>(method: string, path: string, body?: unknown): Promise<T> {
  const res = await fetch(`https://api.flagpole.example/v2/${path}`, {
    method,
    headers: { authorization: `Key ${process.env.FLAGPOLE_KEY}`, "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
  });
  if (!res.ok) throw new Error(`Flagpole: ${res.status}`);
  return (await res.json()) as T;
}

export function build(caller: Caller): McpServer {
  const server = new McpServer({ name: "flagpole", version: "1.0.0" });
  const say = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
  const key = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/);

  server.registerTool("list_flags", { description: "Flags with their rollout" }, async () => {
    demand(caller, "flags:read");
    return say((await api<Flag[]>("GET", "flags")).map((f) => `${f.key} ${f.percent} %`).join("\n"));
  });
  server.registerTool("flag_history", { description: "Who changed a flag and when", inputSchema: { key } }, async ({ key }) => {
    demand(caller, "flags:read");
    return say(JSON.stringify(await api("GET", `flags/${key}/history?limit=30`), null, 1));
  });
  server.registerTool(
    "set_rollout",
    { description: "Change the share of users with a flag, in steps of at most 25 points", inputSchema: { key, percent: z.number().int().min(0).max(100), reason: z.string().min(5).max(200) } },
    async ({ key, percent, reason }) => {
      demand(caller, "flags:write");
      const now = await api<Flag>("GET", `flags/${key}`);
      if (percent - now.percent > 25) throw new Error(`${key} is at ${now.percent} %; raise it by 25 points at most`);
      await api("PATCH", `flags/${key}`, { percent, reason, actor: caller.subject });
      return say(`${key}: ${now.percent} % to ${percent} %`);
    },
  );
  return server;
}
