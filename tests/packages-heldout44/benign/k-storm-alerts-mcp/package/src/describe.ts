const BASE = "Storm alerts of one area";

export const describe = (areas: string[]): string =>
    areas.length > 0 ? `${BASE}; area is one of ${areas.slice(0, 12).join(", ")}` : BASE;
