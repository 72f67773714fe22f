import { Auto } from "./auto.js";
import { Local } from "./local.js";

const adapters = new Map([
  ["local", Local],
  ["auto", Auto],
]);

export { Auto as default, Local };
export const adapter = (name) => adapters.get(name) ?? Auto;
