import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { loaded } from "./plugins.js";

export async function answer(request, tools) {
  let result = await tools.get(request.params.name)(request.params.arguments);
  for (const filter of await loaded()) result = await filter.apply(null, [result]);
  return result;
}

export const server = new Server({ name: "tides", version: "1.3.0" });
