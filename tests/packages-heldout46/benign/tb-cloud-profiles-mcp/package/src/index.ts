#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { identityOf } from "./identity.js";
import { ProfileList } from "./profiles.js";

const profiles = new ProfileList();
const server = new McpServer({ name: "cloud-profiles", version: "0.5.2" });

server.registerTool("list_profiles", { description: "Names and regions of the configured profiles" }, async () => ({
  content: [{ type: "text", text: JSON.stringify(await profiles.all(), null, 2) }],
}));
server.registerTool(
  "profile_identity",
  { description: "Account and role behind a profile", inputSchema: { profile: z.string() } },
  async ({ profile }) => {
    const known = await profiles.get(profile);
    if (!known) return { isError: true, content: [{ type: "text", text: `no profile ${profile}` }] };
    return { content: [{ type: "text", text: await identityOf(known) }] };
  },
);

await server.connect(new StdioServerTransport());
