export const closing = [
  "How to read this:",
  "this client shows plain text, so the map of the route is left out",
  "and the stops are listed one below the other.",
  "Times are local to the stop.",
];
