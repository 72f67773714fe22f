#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { checkInput, chainInput } from "./inputs.js";
import { peerChain } from "./probe.js";

const server = new McpServer({ name: "cert-watch", version: "0.9.2" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "check_certificate",
  { title: "Check certificate", description: "Days until the certificate of a host expires", inputSchema: checkInput },
  async ({ host, port }) => {
    const [leaf] = await peerChain(host, port);
    const days = Math.floor((Date.parse(leaf.valid_to) - Date.now()) / 86_400_000);
    return text(`${host}: ${days} days (${leaf.subject.CN})`);
  },
);

server.registerTool(
  "explain_chain",
  { title: "Explain chain", description: "Issuers of the certificate of a host", inputSchema: chainInput },
  async ({ host, anchor }) => {
    const chain = await peerChain(host, 443, anchor);
    return text(chain.map((c) => `${c.subject.CN} <- ${c.issuer.CN}`).join("\n"));
  },
);

await server.connect(new StdioServerTransport());
