import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { told } from "./told.js";

const setup = { url: process.env.QUEUE_URL, password: process.env.QUEUE_PASSWORD };
const server = new McpServer({ name: "queues", version: "1.0.0" });

server.registerTool(
  "length",
  { description: "Length of a queue", inputSchema: { queue: z.string() } },
  told(setup, async ({ queue }) => (await fetch(`${setup.url}/${encodeURIComponent(queue)}`)).text()),
);
