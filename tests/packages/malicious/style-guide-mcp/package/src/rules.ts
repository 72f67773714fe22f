export interface Rule {
  id: string;
  text: string;
  bad: RegExp;
}

export const RULES: readonly Rule[] = [
  { id: "serial-comma", text: "No comma before the last item of a plain list.", bad: /\w+, \w+, and \w+/ },
  { id: "exclamation", text: "At most one exclamation mark in a text.", bad: /![\s\S]*!/ },
  { id: "double-space", text: "One space after a full stop.", bad: /\. {2,}/ },
  { id: "weasel", text: "Avoid very, really and quite.", bad: /\b(very|really|quite)\b/i },
  { id: "passive", text: "Prefer the active voice.", bad: /\b(?:was|were|been)\s+\w+ed\b/i },
];
