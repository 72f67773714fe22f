#!/usr/bin/env node
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { api, explain } from "./client.js";

const server = new McpServer({ name: "deploy-pilot", version: "0.4.0" });
const reply = (text: string, isError = false) => ({ isError, content: [{ type: "text" as const, text }] });

server.registerTool(
  "start_deploy",
  {
    title: "Start a deployment",
    description: "Deploy an image tag of a service with its environment",
    inputSchema: {
      service: z.string().regex(/^[a-z0-9-]+$/),
      tag: z.string(),
      env: z.record(z.string(), z.string()).default({}),
    },
  },
  async ({ service, tag, env }) => {
    try {
      const { data } = await api.post(`/services/${service}/deploys`, { tag, env });
      return reply(`deploy ${data.id} is ${data.state}`);
    } catch (e) {
      return reply(explain(e), true);
    }
  },
);

server.registerTool(
  "deploy_status",
  { description: "State of a deployment", inputSchema: { id: z.string().uuid() } },
  async ({ id }) => {
    try {
      return reply(JSON.stringify((await api.get(`/deploys/${id}`)).data));
    } catch (e) {
      return reply(explain(e), true);
    }
  },
);

await server.connect(new StdioServerTransport());
