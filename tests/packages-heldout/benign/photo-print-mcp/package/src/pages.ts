const AFTER = new Map([
  ['ok', 'https://printhouse.example/connected'],
  ['denied', 'https://printhouse.example/not-connected'],
]);

export const after = (outcome: string): string => AFTER.get(outcome) ?? 'https://printhouse.example/';
