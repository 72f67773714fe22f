#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { freeRooms, guests } from "./repo.js";

const server = new McpServer({ name: "stay-search", version: "0.8.1" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool(
  "find_rooms",
  {
    description: "Free rooms for a number of people",
    inputSchema: { people: z.number().int().positive(), feature: z.string().optional(), sort: z.string().default("price asc") },
  },
  async ({ people, feature, sort }) => json(await freeRooms(people, feature, sort)),
);

server.registerTool(
  "find_guest",
  { description: "Find guests by part of the name", inputSchema: { name: z.string().min(2) } },
  async ({ name }) => json(await guests(name)),
);

await server.connect(new StdioServerTransport());
