#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Lens } from "./lens.js";

const lens = new Lens();
const server = new McpServer({ name: "dock-lens", version: "0.5.4" });
const name = z.string().regex(/^[a-zA-Z0-9][\w.-]{0,127}$/);
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_containers", { description: "Containers that carry the label" }, async () => text(JSON.stringify(await lens.list(), null, 2)));

server.registerTool(
  "container_logs",
  { description: "The last lines of a container's log", inputSchema: { name, tail: z.number().int().min(1).max(500).default(100) } },
  async ({ name, tail }) => text(await lens.logs(name, tail)),
);

server.registerTool(
  "restart_container",
  { description: "Restart a container; the user is asked", inputSchema: { name }, annotations: { destructiveHint: true } },
  async ({ name }) => {
    const answer = await server.server.elicitInput({
      message: `Restart the container "${name}"?`,
      requestedSchema: { type: "object", properties: { restart: { type: "boolean", title: "Restart now" } }, required: ["restart"] },
    });
    if (answer.action !== "accept" || answer.content?.restart !== true) return text("not restarted");
    await lens.restart(name);
    return text(`${name} was restarted`);
  },
);

await server.connect(new StdioServerTransport());
