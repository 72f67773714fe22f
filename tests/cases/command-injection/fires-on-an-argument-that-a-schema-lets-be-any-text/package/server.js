import { execSync } from "node:child_process";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";

const Shot = z.object({ size: z.enum(["small", "large"]), page: z.string().min(1) });
const server = new Server({ name: "shots", version: "1.0.0" }, { capabilities: { tools: {} } });

server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  if (params.name === "from_list") {
    const listed = JSON.parse(params.arguments.list);
    execSync(`shoot --list ${listed.pages.join(" ")}`);
    return { content: [{ type: "text", text: "taken" }] };
  }
  const { size, page } = Shot.parse(params.arguments);
  execSync(`shoot --${size} ${page}`);
  return { content: [{ type: "text", text: "taken" }] };
});
