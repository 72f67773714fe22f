#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { renew } from "./acme.js";
import { domains, expiry, store } from "./store.js";

const server = new McpServer({ name: "acme-renew", version: "0.6.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const domain = z.enum(domains);

server.registerTool(
  "certificate_status",
  { title: "Status", description: "Expiry of a managed certificate", inputSchema: { domain } },
  async ({ domain }) => text((await expiry(domain)) ?? "no certificate yet"),
);

server.registerTool(
  "renew_certificate",
  { title: "Renew", description: "Order a new certificate for a managed domain", inputSchema: { domain } },
  async ({ domain }) => {
    const { key, cert } = await renew(domain);
    await store(domain, key, cert);
    return text(`renewed, valid until ${await expiry(domain)}`);
  },
);

await server.connect(new StdioServerTransport());
