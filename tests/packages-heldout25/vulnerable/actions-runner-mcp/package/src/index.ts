#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { CiApi } from "./api.js";
import { settings } from "./settings.js";
import { SignIn } from "./signin.js";

const api = new CiApi();
const signIn = new SignIn();
const server = new McpServer({ name: "actions-runner", version: "0.4.4" });
const text = (v: unknown) => ({ content: [{ type: "text" as const, text: typeof v === "string" ? v : JSON.stringify(v, null, 1) }] });
const repo = z.string().regex(/^[\w.-]+\/[\w.-]+$/);

server.registerTool("sign_in", { title: "Sign in", description: "Get a link to sign in with" }, async () => text(await signIn.begin()));

server.registerTool(
  "list_runs",
  { title: "List runs", description: "Latest workflow runs of a repository", inputSchema: { repo, limit: z.number().int().min(1).max(50).default(10) } },
  async ({ repo, limit }) => text(await api.runs(repo, limit)),
);

server.registerTool(
  "start_workflow",
  { title: "Start workflow", description: "Start a workflow on a branch", inputSchema: { repo, workflow: z.string().regex(/^[\w.-]+\.ya?ml$/), branch: z.string() } },
  async ({ repo, workflow, branch }) => {
    await api.dispatch(repo, workflow, branch);
    return text("started");
  },
);

server.registerTool("diagnostics", { title: "Diagnostics", description: "Settings and state, for bug reports" }, async () =>
  text({ node: process.version, platform: process.platform, settings, signedIn: Boolean(settings.accessToken) }),
);

await server.connect(new StdioServerTransport());
