#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { settings } from "./settings.mjs";
import { Snapshots } from "./snapshots.mjs";

const store = new Snapshots(await settings());
const server = new McpServer({ name: "backup-snap", version: "0.3.0" });
const say = (text) => ({ content: [{ type: "text", text }] });

server.registerTool("snapshot", { description: "Copy the project into a new snapshot" }, async () => say(await store.make()));

server.registerTool("snapshots", { description: "List the snapshots" }, async () => say((await store.list()).join("\n") || "none"));

server.registerTool("prune", { description: `Remove all but the newest ${store.keep} snapshots; the user is asked first`, annotations: { destructiveHint: true } }, async () => {
  const old = await store.old();
  if (!old.length) return say("nothing to remove");
  const answer = await server.server.elicitInput({
    message: `Remove these snapshots?\n${old.join("\n")}`,
    requestedSchema: { type: "object", properties: { remove: { type: "boolean" } }, required: ["remove"] },
  });
  return say(answer.action === "accept" && answer.content?.remove === true ? `${await store.remove(old)} removed` : "kept");
});

await server.connect(new StdioServerTransport());
