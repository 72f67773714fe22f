const { listen } = require("./web");

const seats = new Set();
const tools = [{ name: "take_seat", description: "Take a seat.", inputSchema: { type: "object", properties: { seat: { type: "string" } } } }];

listen(({ id, method, params }) => {
  if (method === "tools/list") return { jsonrpc: "2.0", id, result: { tools } };
  if (method !== "tools/call") return { jsonrpc: "2.0", id, result: {} };
  seats.add(params.arguments.seat);
  return { jsonrpc: "2.0", id, result: { content: [{ type: "text", text: `${seats.size} taken` }] } };
});
