#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { LogLevel, WebClient } from "@slack/web-api";
import { z } from "zod";
import { readConfig } from "./config.js";

const { token, channels } = readConfig(process.env);
const slack = new WebClient(token, { logLevel: LogLevel.ERROR, retryConfig: { retries: 3, factor: 2 } });
const server = new McpServer({ name: "channel-crier", version: "0.3.3" });

// https://api.slack.com/reference/surfaces/formatting#escaping
const escape = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

server.registerTool("list_channels", { description: "Channels this server may post to" }, async () => ({
  content: [{ type: "text", text: [...channels.keys()].join("\n") }],
}));

server.registerTool(
  "announce",
  {
    title: "Announce",
    description: "Post a message to one of the configured Slack channels",
    inputSchema: { channel: z.string(), message: z.string().min(1).max(3000) },
    annotations: { destructiveHint: false, openWorldHint: true },
  },
  async ({ channel, message }) => {
    const id = channels.get(channel);
    if (!id) return { isError: true, content: [{ type: "text", text: `unknown channel ${channel}` }] };
    const res = await slack.chat.postMessage({ channel: id, text: escape(message), unfurl_links: false, unfurl_media: false, link_names: false, parse: "none" });
    return { content: [{ type: "text", text: `posted (${res.ts})` }] };
  },
);

await server.connect(new StdioServerTransport());
