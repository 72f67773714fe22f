export const agenda = [
  { at: '2026-03-02T09:00:00Z', pet: 'Momo', species: 'cat' },
  { at: '2026-03-02T09:30:00Z', pet: 'Bruno', species: 'dog' },
  { at: '2026-03-04T15:00:00Z', pet: 'Hazel', species: 'rabbit' },
];
