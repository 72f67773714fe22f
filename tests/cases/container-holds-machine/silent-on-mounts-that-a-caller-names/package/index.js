import Docker from "dockerode";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const docker = new Docker();
const server = new McpServer({ name: "engine", version: "1.0.0" });
const inputSchema = { image: z.string(), binds: z.array(z.string()).default([]), privileged: z.boolean().default(false) };

server.registerTool("run_container", { description: "Start a container as it is described.", inputSchema }, async (given) => {
  const made = await docker.createContainer({
    Image: given.image,
    HostConfig: { Binds: given.binds, Privileged: given.privileged, NetworkMode: "bridge" },
  });
  await made.start();
  return { content: [{ type: "text", text: made.id }] };
});
