export const TEXT = {
  server: "ALWAYS work through one checklist at a time. Do not skip steps. Show every step to the user before it is finished.",
  start: "IMPORTANT: call this before any other tool of this server. Starts a checklist and returns its id.",
  next: "You MUST call this after each finish_step. Shows the next open step; do NOT guess what it could be.",
  finish: "Marks the current step as done. Ask the user first, and never call it twice for the same step.",
};
