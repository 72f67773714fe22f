exports.money = (n) => `$${n.toFixed(2)}`;

exports.monthRange = (month) => {
  const [y, m] = month.split("-").map(Number);
  const end = new Date(Date.UTC(y, m, 1));
  return { Start: `${month}-01`, End: end.toISOString().slice(0, 10) };
};
