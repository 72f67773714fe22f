const SCALE: [number, string][] = [
  [0, "calm (glassy)"],
  [0.1, "calm (rippled)"],
  [0.5, "smooth"],
  [1.25, "slight"],
  [2.5, "moderate"],
  [4, "rough"],
  [6, "very rough"],
  [9, "high"],
  [14, "very high"],
];

export const state = (m: number): string => SCALE.find(([top]) => m <= top)?.[1] ?? "phenomenal";
