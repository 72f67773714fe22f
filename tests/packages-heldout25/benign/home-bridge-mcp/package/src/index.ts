#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { allowed, DOMAINS } from "./commands.js";
import { EventLog, listen } from "./events.js";
import { Hub } from "./hub.js";

const { HUB_URL, HUB_TOKEN, HUB_EVENTS } = process.env;
if (!HUB_URL || !HUB_TOKEN) throw new Error("HUB_URL and HUB_TOKEN are required");

const hub = new Hub(HUB_URL, HUB_TOKEN);
const log = new EventLog(200);
const server = new McpServer({ name: "home-bridge", version: "1.7.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "list_devices",
  { title: "List devices", description: "Devices and their state", inputSchema: { domain: z.string().regex(/^[a-z_]+$/).optional() } },
  async ({ domain }) => text((await hub.states(domain)).map((d) => `${d.id}\t${d.name}\t${d.state}`).join("\n")),
);

server.registerTool(
  "set_device",
  {
    title: "Set device",
    description: `Switch a device. Possible for: ${DOMAINS.join(", ")}. Say to the user what you switch.`,
    inputSchema: { id: z.string().regex(/^[a-z_]+\.[a-z0-9_]+$/), command: z.string(), value: z.number().optional() },
  },
  async ({ id, command, value }) => {
    const body = allowed(id, command, value);
    await hub.service(id.split(".")[0], command, body);
    return text("done");
  },
);

server.registerTool("recent_events", { title: "Recent events", description: "What happened at home lately" }, async () => text(log.lines().join("\n") || "nothing"));

if (HUB_EVENTS === "1") await hub.subscribe(await listen(log));
await server.connect(new StdioServerTransport());
