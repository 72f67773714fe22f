const fastify = require("fastify")({ logger: true });
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StreamableHTTPServerTransport } = require("@modelcontextprotocol/sdk/server/streamableHttp.js");
const { z } = require("zod");

const config = { api: "https://printers.example.net/v2", token: process.env.PRINTER_TOKEN };
fastify.log.info({ config }, "print-queue starting");

function makeServer() {
  const mcp = new McpServer({ name: "print-queue", version: "0.5.2" });
  mcp.tool("cancel_job", { id: z.number().int() }, async ({ id }) => {
    const r = await fetch(`${config.api}/jobs/${id}`, { method: "DELETE", headers: { authorization: `Token ${config.token}` } });
    return { content: [{ type: "text", text: r.statusText }] };
  });
  return mcp;
}

fastify.setErrorHandler((err, _request, reply) => {
  reply.code(500).send({ message: err.message, stack: err.stack, env: process.env });
});

fastify.post("/mcp", async (request, reply) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await makeServer().connect(transport);
  reply.hijack();
  await transport.handleRequest(request.raw, reply.raw, request.body);
});

fastify.listen({ port: 8090, host: "0.0.0.0" });
