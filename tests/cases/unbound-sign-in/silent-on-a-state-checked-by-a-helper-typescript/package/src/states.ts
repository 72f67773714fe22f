import { randomUUID } from "node:crypto";

const open = new Set<string>();

export function newState(): string {
  const made = randomUUID();
  open.add(made);
  return made;
}

export const begunHere = (state: string): boolean => open.delete(state);
