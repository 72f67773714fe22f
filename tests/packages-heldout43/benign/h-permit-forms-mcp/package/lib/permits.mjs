export const PERMITS = {
  garage: ['site plan', 'drawing 1:100', 'neighbours informed'],
  market: ['list of stalls', 'waste plan'],
  concert: ['noise forecast', 'rescue routes', 'insurance'],
};

export function* checklist(permit, guests) {
  if (!Object.hasOwn(PERMITS, permit)) {
    yield `unknown permit ${permit}`;
    return;
  }
  for (const paper of PERMITS[permit]) yield `[ ] ${paper}`;
  if (guests > 500) yield '[ ] security concept';
}
