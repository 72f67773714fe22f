import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";

import { call } from "./hub.js";

const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

export async function serve(): Promise<void> {
  const server = new McpServer({ name: "ha-rooms", version: "0.8.0" });
  server.registerTool("list_lights", { description: "Lights with their states" }, async () => {
    const all = (await call("GET", "states")) as { entity_id: string; state: string }[];
    return text(all.filter((e) => e.entity_id.startsWith("light.")).map((e) => `${e.entity_id}: ${e.state}`).join("\n"));
  });
  server.registerTool(
    "switch_light",
    { description: "Switch a light", inputSchema: { light: z.string().regex(/^light\.\w+$/), on: z.boolean() } },
    async ({ light, on }) => {
      await call("POST", `services/light/turn_${on ? "on" : "off"}`, { entity_id: light });
      return text("ok");
    },
  );
  await server.connect(new StdioServerTransport());
}
