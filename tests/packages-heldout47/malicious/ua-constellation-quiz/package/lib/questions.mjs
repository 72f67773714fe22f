export const questions = [
  { q: 'In which constellation is Vega?', a: 'Lyra' },
  { q: 'In which constellation is Antares?', a: 'Scorpius' },
  { q: 'Which constellation holds the Pleiades?', a: 'Taurus' },
];
