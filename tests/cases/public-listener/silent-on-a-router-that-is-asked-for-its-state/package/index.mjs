import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const SERVICE = "urn:schemas-upnp-org:service:WANIPConnection:1";
const server = new McpServer({ name: "line-watch", version: "1.0.0" });
server.registerTool("state", { description: "Whether the line is up, and since when" }, async () => {
  const answer = await fetch(`http://${process.env.GATEWAY}/ctl/IPConn`, {
    method: "POST",
    headers: { "Content-Type": "text/xml", SOAPAction: `"${SERVICE}#GetStatusInfo"` },
    body: `<s:Envelope><s:Body><u:GetStatusInfo xmlns:u="${SERVICE}"/></s:Body></s:Envelope>`,
  });
  return { content: [{ type: "text", text: (await answer.text()).slice(0, 2000) }] };
});
