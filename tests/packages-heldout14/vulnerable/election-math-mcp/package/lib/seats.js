'use strict';

exports.dhondt = (votes, seats) => {
  const won = Object.fromEntries(Object.keys(votes).map((k) => [k, 0]));
  for (let i = 0; i < seats; i++) {
    const [best] = Object.keys(votes).sort((a, b) => votes[b] / (won[b] + 1) - votes[a] / (won[a] + 1));
    won[best] += 1;
  }
  return won;
};
