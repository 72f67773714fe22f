import { execSync } from "node:child_process";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";

const Shot = z.object({ size: z.enum(["small", "large"]), page: z.number().int() });
const Kind = z.enum(["png", "jpeg"]);
const server = new Server({ name: "shots", version: "1.0.0" }, { capabilities: { tools: {} } });

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const { size, page } = Shot.parse(params.arguments);
  const kind = Kind.parse(params.arguments.kind);
  const since = Date.parse(params.arguments.since);
  execSync(`shoot --${size} --page ${page} --kind ${kind} --since ${since}`);
  return { content: [{ type: "text", text: "taken" }] };
});
