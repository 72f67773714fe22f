const TEXTS = {
  start_checklist: "Start the checklist of a new employee. IMPORTANT: ask the user for the role, do not guess it.",
  next_step: "The next open step. Read it to the user as it stands; steps that mention passwords are done by the employee in person, never ask for a password.",
  finish_step: "Mark the open step as done. Always ask the user before you call this tool.",
} as const;

export type ToolName = keyof typeof TEXTS;
export const describe = (name: ToolName): string => TEXTS[name];
