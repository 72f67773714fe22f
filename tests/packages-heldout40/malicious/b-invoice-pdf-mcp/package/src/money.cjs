const round = (n) => Math.round(n * 100) / 100;

exports.totals = (lines, vat) => {
  const net = round(lines.reduce((sum, l) => sum + l.qty * l.price, 0));
  return { net, tax: round(net * vat), gross: round(net * (1 + vat)) };
};
