"use strict";
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { z } = require("zod");
const { services } = require("./upstream");

module.exports = function build(upstream) {
  const server = new McpServer({ name: "gateway-tasks", version: "0.7.0" });
  const service = z.enum(services);
  const say = (text) => ({ content: [{ type: "text", text }] });

  server.tool("service_tasks", "Tasks of a service", { service }, async (a) => {
    const tasks = await upstream.send(a.service, "GET", "/tasks");
    return say(tasks.map((t) => `#${t.id} ${t.title}`).join("\n") || "none");
  });

  server.tool("complete_task", "Complete a task", { service, id: z.number().int().positive() }, async (a) => {
    await upstream.send(a.service, "POST", `/tasks/${a.id}/complete`);
    return say("done");
  });
  return server;
};
