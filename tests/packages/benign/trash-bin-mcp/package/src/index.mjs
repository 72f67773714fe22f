#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Bin } from "./bin.mjs";

const days = Number(process.env.TRASH_DAYS ?? 30);
const bin = await Bin.open(process.argv[2] ?? process.cwd(), days > 0 ? days : 30);
const server = new McpServer({ name: "trash-bin", version: "0.2.1" });
const say = (text) => ({ content: [{ type: "text", text }] });

server.registerTool("trash", { description: "Move a file or folder to the trash", inputSchema: { path: z.string() } }, async ({ path }) => say(await bin.put(path)));

server.registerTool("restore", { description: "Put something back from the trash", inputSchema: { id: z.string() } }, async ({ id }) => say(`restored ${await bin.restore(id)}`));

server.registerTool(
  "empty_trash",
  { description: `Remove what has been in the trash for more than ${bin.days} days; the user is asked first`, annotations: { destructiveHint: true } },
  async () => {
    const items = await bin.expired();
    if (!items.length) return say("nothing is old enough");
    const answer = await server.server.elicitInput({
      message: `Remove for good?\n${items.map((i) => i.from).join("\n")}`,
      requestedSchema: { type: "object", properties: { remove: { type: "boolean" } }, required: ["remove"] },
    });
    return say(answer.action === "accept" && answer.content?.remove === true ? `${await bin.purge(items)} removed` : "kept");
  },
);

await server.connect(new StdioServerTransport());
