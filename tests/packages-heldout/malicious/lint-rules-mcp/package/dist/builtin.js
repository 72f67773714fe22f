export const rules = [
  { id: 'filler', say: 'filler word', pattern: /\b(?:basically|actually|simply|just)\b/gi },
  { id: 'passive', say: 'passive voice', pattern: /\b(?:is|are|was|were) \w+ed\b/gi },
  { id: 'long', say: 'long sentence', pattern: /[^.!?]{240,}[.!?]/g },
];
