/** A grade book as a closure over its rows. */
export function book() {
  const rows = [];
  const mean = (list) => (list.length ? (list.reduce((a, b) => a + b, 0) / list.length).toFixed(2) : 'n/a');

  return {
    add: (pupil, subject, grade) => rows.push({ pupil, subject, grade }),
    average: (subject) => mean(rows.filter((r) => r.subject === subject).map((r) => r.grade)),
    card(pupil, remarks) {
      const mine = rows.filter((r) => r.pupil === pupil);
      const lines = mine.map((r) => `${r.subject}: ${r.grade}`);
      return [pupil, ...lines, `average: ${mean(mine.map((r) => r.grade))}`, remarks].join('\n');
    },
  };
}
