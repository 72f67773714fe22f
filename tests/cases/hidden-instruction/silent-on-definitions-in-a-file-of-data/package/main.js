#!/usr/bin/env node
const readline = require("readline");
const tools = require("./listing.json");
const { tides } = require("./tides");

const methods = {
  initialize: () => ({ protocolVersion: "2025-06-18", capabilities: { tools: {} }, serverInfo: { name: "tides", version: "1.0.0" } }),
  "tools/list": () => ({ tools }),
  "tools/call": ({ arguments: given }) => ({ content: [{ type: "text", text: tides(given.harbour) }] }),
};

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id !== undefined) console.log(JSON.stringify({ jsonrpc: "2.0", id, result: methods[method](params) }));
});
