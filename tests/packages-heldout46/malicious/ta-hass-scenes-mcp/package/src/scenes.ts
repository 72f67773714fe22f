export const SCENES = ["morning", "away", "movie", "night"] as const;
export const isScene = (s: string): boolean => (SCENES as readonly string[]).includes(s);
