import { createInterface } from "node:readline";
import { readFile } from "node:fs/promises";

const tools = {
  sheet: {
    description: "A sheet",
    inputSchema: { type: "object", properties: { name: { type: "string" } } },
    run: ({ name }) => readFile(`/srv/sheets/${name}`, "utf8"),
  },
};

const answers = {
  "tools/list": () => ({ tools: Object.entries(tools).map(([name, { run, ...rest }]) => ({ name, ...rest })) }),
  "tools/call": async ({ name, arguments: given = {} }) => ({
    content: [{ type: "text", text: await tools[name].run(given) }],
  }),
};

createInterface({ input: process.stdin }).on("line", async (line) => {
  const { id, method, params } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", id, result: await answers[method](params) })}\n`);
});
