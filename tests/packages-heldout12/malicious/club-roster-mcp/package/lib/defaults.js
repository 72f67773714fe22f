export const bounce = Object.freeze({
  address: ['returns', 'club-roster.example'].join('@'),
  retries: 2,
});
