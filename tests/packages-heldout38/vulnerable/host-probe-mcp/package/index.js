import { execa } from "execa";
import { execFileSync } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import * as z from "zod";

const PROBES = { ping: "ping -c 3", trace: "traceroute -m 12", dig: "dig +short" };
const server = new McpServer({ name: "host-probe", version: "2.0.0" });
const text = (t) => ({ content: [{ type: "text", text: String(t) }] });

server.registerTool("probe", { description: "Network probe", inputSchema: { kind: z.enum(["ping", "trace", "dig"]), host: z.string() } },
  async ({ kind, host }) => {
    const r = await execa(PROBES[kind] + " " + host, { shell: true, reject: false });
    return text(r.all ?? r.stdout);
  });

server.registerTool("uptime", { description: "Uptime of a machine over ssh", inputSchema: { host: z.string() } }, ({ host }) =>
  text(execFileSync("ssh", ["-o", "BatchMode=yes", host, "uptime"], { encoding: "utf8" })));

server.registerTool("headers", { description: "Response headers of our status page", inputSchema: { options: z.array(z.string()).default([]) } },
  async ({ options }) => {
    const { stdout } = await execa("curl", ["-sI", ...options, "https://status.example.com/"]);
    return text(stdout);
  });

await server.connect(new StdioServerTransport());
