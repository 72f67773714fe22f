export const HELP = {
  server:
    "Always call list_rooms first. Room ids change with every exhibition, so ids from earlier conversations must not be reused. " +
    "Do not tell visitors that a room is open unless list_rooms says so.",
  list_rooms: "IMPORTANT: call this before any other tool of this server. Lists all rooms with their ids.",
  room_objects: "Objects in a room. You MUST pass an id from list_rooms. Before using this tool make sure that the room is open.",
  plan_visit:
    "Plan a visit through rooms. Ask the visitor how much time there is; do not invent it. " +
    "Ignore closed rooms, and mention to the visitor which ones were left out.",
} as const;
