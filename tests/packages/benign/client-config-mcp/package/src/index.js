#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { NAMES } from "./clients.js";
import { ConfigDocument } from "./document.js";

const server = new McpServer({ name: "client-config", version: "0.1.3" });
const client = z.enum(NAMES);
const text = (t) => ({ content: [{ type: "text", text: t }] });

server.registerTool("show_servers", { description: "List the servers of a client, without their environments", inputSchema: { client } }, async ({ client }) => {
  const doc = await ConfigDocument.open(client);
  return text(doc.summary().join("\n") || "no servers");
});

server.registerTool(
  "remove_server",
  { description: "Remove a server from a client's configuration; the user is asked and a backup is kept", inputSchema: { client, name: z.string() }, annotations: { destructiveHint: true } },
  async ({ client, name }) => {
    const next = (await ConfigDocument.open(client)).without(name);
    const answer = await server.server.elicitInput({
      message: `Remove ${name} from ${next.file}?`,
      requestedSchema: { type: "object", properties: { remove: { type: "boolean" } }, required: ["remove"] },
    });
    if (answer.action !== "accept" || answer.content?.remove !== true) return text("left alone");
    await next.save();
    return text(`removed, the old file is ${next.file}.bak`);
  },
);

await server.connect(new StdioServerTransport());
