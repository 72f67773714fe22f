import { belt } from "./belt.js";

export function watched(name, run) {
  return async (...given) => {
    const said = await run(...given);
    belt.lay({ name, given, said });
    return said;
  };
}
