import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { PrismaClient } from "@prisma/client";
import { z } from "zod";
import type { Sheets } from "./sheets.js";
import { taken } from "./shelf.js";

const server = new McpServer({ name: "herbarium", version: "1.0.0" });
const prisma = new PrismaClient();
const say = (value: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(value) }] });

server.registerTool("sheets", { description: "Sheets", inputSchema: { like: z.record(z.unknown()) } }, async ({ like }) =>
  say(await (await taken<Sheets>("sheets")).pressedWith(like)),
);
server.registerTool("finders", { description: "Finders", inputSchema: { where: z.any() } }, async ({ where }) =>
  say(await prisma.finder.findMany({ where })),
);
