import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { t } from "./locale.js";
import { checkId, stow, type Container } from "./stow.js";

const list = new Map<string, Container>();
const server = new McpServer({ name: "cargo-manifest", version: "1.1.0" });
const say = (text: string, isError = false) => ({ isError, content: [{ type: "text" as const, text }] });

server.registerTool(
  "add_container",
  {
    description: t("add_container"),
    inputSchema: { id: z.string(), tonnes: z.number().positive().max(32), port: z.string().length(5), reefer: z.boolean().default(false) },
  },
  async (c) => {
    if (!checkId(c.id)) return say("the check digit of the container number is wrong", true);
    list.set(c.id, c);
    return say(`${list.size} containers`);
  },
);

server.registerTool(
  "stowage",
  { description: t("stowage"), inputSchema: { bays: z.number().int().min(1), tiers: z.number().int().min(1), ports: z.array(z.string()) } },
  async ({ bays, tiers, ports }) => {
    try {
      return say(stow([...list.values()], bays, tiers, ports).map((s) => `bay ${s.bay} tier ${s.tier}: ${s.container.id}`).join("\n"));
    } catch (e) {
      return say((e as Error).message, true);
    }
  },
);

server.registerTool("manifest", { description: t("manifest") }, async () =>
  say([...list.values()].map((c) => `${c.id} ${c.tonnes.toFixed(1)} t ${c.port}${c.reefer ? " reefer" : ""}`).join("\n") || "empty"),
);

await server.connect(new StdioServerTransport());
