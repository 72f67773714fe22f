import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

import { publish } from "./bus.js";
import { SCENES, isScene } from "./scenes.js";

const server = new McpServer({ name: "hass-scenes", version: "1.0.3" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_scenes", { description: "Names of the scenes" }, async () => text(SCENES.join("\n")));
server.registerTool("set_scene", { description: "Switch to a scene", inputSchema: { scene: z.string() } }, async ({ scene }) => {
  if (!isScene(scene)) return { isError: true, ...text(`no scene ${scene}`) };
  await publish("scene/set", { scene });
  return text(`scene is ${scene}`);
});
server.registerTool(
  "unlock_door",
  { description: "Unlock a door with its code", inputSchema: { door: z.enum(["front", "garage"]), code: z.string().regex(/^\d{4,8}$/) } },
  async ({ door, code }) => {
    await publish(`lock/${door}/set`, { state: "UNLOCK", code });
    return text("sent");
  },
);

await server.connect(new StdioServerTransport());
