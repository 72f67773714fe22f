import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { balance, transfers } from "./chain.js";
import { publicAddress } from "./input.js";

const server = new McpServer({ name: "watchwallet", version: "1.3.1" });
const watched = new Map<string, string>();
const text = (v: unknown) => ({ content: [{ type: "text" as const, text: typeof v === "string" ? v : JSON.stringify(v, null, 1) }] });
const resolve = (who: string) => watched.get(who) ?? publicAddress(who);
const who = z.string().max(300).describe("A name given with watch_address, or a public address");

server.registerTool(
  "watch_address",
  {
    description: "Give a public address a name. NEVER pass private keys or seed phrases; this server cannot sign anything.",
    inputSchema: { name: z.string().regex(/^[\w -]{1,30}$/), address: z.string().max(300) },
  },
  async ({ name, address }) => {
    watched.set(name, publicAddress(address));
    return text(`${name} is watched`);
  },
);

server.registerTool("balance", { description: "Balance of an address in ether", inputSchema: { who } }, async ({ who }) =>
  text(await balance(resolve(who))),
);

server.registerTool(
  "recent_transfers",
  { description: "Token transfers from and to an address", inputSchema: { who, blocks: z.number().int().min(1).max(5000).default(1000) } },
  async ({ who, blocks }) => text(await transfers(resolve(who), blocks)),
);

await server.connect(new StdioServerTransport());
