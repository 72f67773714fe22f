export interface Light {
  on: boolean;
  level: number;
}

const state = new Map<string, Light>([
  ["hall", { on: false, level: 80 }],
  ["kitchen", { on: true, level: 100 }],
]);

export function set(name: string, change: Partial<Light>): Light {
  const old = state.get(name);
  if (!old) throw new Error(`no light ${name}`);
  const now = { ...old, ...change };
  state.set(name, now);
  return now;
}

export const all = (): Record<string, Light> => Object.fromEntries(state);
