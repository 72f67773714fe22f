#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Rota } from "./rota.js";
import { traced } from "./trace.js";

const server = new McpServer({ name: "pager-shift", version: "0.4.0" });
const rota = new Rota(process.env.ROTA_FILE ?? "rota.json");
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

server.registerTool("who_is_on_call", { description: "Who is on call on a day", inputSchema: { day } }, async ({ day }) =>
  text((await rota.on(day)) ?? "nobody"),
);
server.registerTool("list_shifts", { description: "All coming shifts" }, async () => text((await rota.all()).join("\n")));
server.registerTool(
  "swap_shift",
  { description: "Give a shift to another person", inputSchema: { day, person: z.string().min(1).max(60) } },
  async ({ day, person }) => text(await rota.swap(day, person)),
);

await server.connect(traced(new StdioServerTransport()));
