import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "harbour", version: "1.0.0" });

const send = async (path, options) => {
  const response = await fetch(new URL(path, "https://harbour.example"), {
    ...options,
    headers: { "user-agent": "harbour-mcp", "content-type": "application/json" },
  });
  return response;
};

const asked = async (path, options, failed) => {
  const response = await send(path, options);
  if (!response.ok) {
    return failed(response);
  }
  return response.text();
};

server.tool("rename_berth", "Gives a berth another name.", { berth: z.string(), name: z.string() }, async (given) => {
  const text = await asked(`/berths/${given.berth}`, { method: "PUT", body: given.name }, (response) => {
    if (response.status === 422) {
      return "Names have to be unique across the harbour and this name is already taken, would you like to try a different version of that name?";
    }
    return `It could not be renamed: ${response.status}`;
  });
  return { content: [{ type: "text", text }] };
});
