#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Policy } from "./policy.js";
import { gate } from "./proxy.js";

const policy = new Policy(process.env.EGRESS_GATE_HOSTS ?? "");
const password = randomBytes(18).toString("base64url");
const web = gate(policy, password);
const folder = mkdtempSync(join(tmpdir(), "egress-gate-"));
const file = join(folder, "proxy");

web.listen(0, "127.0.0.1", () => {
  const { port } = web.address() as AddressInfo;
  writeFileSync(file, `http://gate:${password}@127.0.0.1:${port}\n`, { mode: 0o600, flag: "wx" });
  console.error(`the proxy address is in ${file}`);
});
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const s of ["SIGINT", "SIGTERM"] as const) process.once(s, () => process.exit(0));

const server = new McpServer({ name: "egress-gate", version: "0.4.2" });
const json = (v: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(v) }] });

server.registerTool("gate_status", { description: "Whether the gate is open and how many connections passed" }, async () =>
  json({ listening: web.listening, passed: policy.allowed, denied: policy.denials.length }),
);
server.registerTool("allowed_hosts", { description: "Hosts of the allow list. The list is set at the start and cannot be changed here" }, async () =>
  json([...policy.hosts]),
);
server.registerTool("recent_denials", { description: "Hosts that were refused" }, async () => json(policy.denials.slice(-50)));

await server.connect(new StdioServerTransport());
