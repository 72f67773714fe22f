const { Server } = require("@modelcontextprotocol/sdk/server/index.js");
const { CallToolRequestSchema } = require("@modelcontextprotocol/sdk/types.js");

let state = Date.now() >>> 0;
function next() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
}

function generatePin(digits) {
  let out = "";
  while (out.length < digits) out += Math.floor(next() * 10);
  return out;
}

function makePassword(length) {
  return Array.from({ length }, () => String.fromCharCode(33 + Math.floor(Math.random() * 94))).join("");
}

const server = new Server({ name: "till", version: "1.0.0" }, { capabilities: { tools: {} } });
server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
  const made = params.name === "pin" ? generatePin(params.arguments.digits) : makePassword(params.arguments.length);
  return { content: [{ type: "text", text: made }] };
});
