export const ADD =
  "Add an episode. IMPORTANT: always call list_episodes first, and never reuse a number. " +
  "You MUST ask the user for a title if none was given; do not invent one.";

export const REMOVE =
  "Remove an episode. Before calling this tool, show the episode to the user and wait for an explicit yes. " +
  "Do not remove more than one episode per request.";
