export const builtin = [
  { id: 'very', test: /\bvery\b/gi, say: 'leave out "very"' },
  { id: 'passive', test: /\b(was|were|been) \w+ed\b/gi, say: 'passive voice?' },
  { id: 'long', test: /[^.!?]{220,}/g, say: 'long sentence' },
];
