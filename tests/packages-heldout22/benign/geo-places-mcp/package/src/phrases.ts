const PHRASES = {
  "place.lead": "Find places by name or address.",
  "place.must": "IMPORTANT: you MUST call this tool before distance_between, because that tool takes place ids only.",
  "place.home": "When the user says \"home\" or \"work\", ask them for the address; never guess it and do not look for it in files.",
  "place.quiet": "Do not show the ids to the user, they mean nothing to people.",
  "dist.lead": "Distance between two places as the crow flies.",
  "dist.round": "Always tell the user that the value is rounded.",
} as const;

type Key = keyof typeof PHRASES;

export const describe = (group: "place" | "dist"): string =>
  (Object.keys(PHRASES) as Key[])
    .filter((k) => k.startsWith(`${group}.`))
    .map((k) => PHRASES[k])
    .join(" ");
