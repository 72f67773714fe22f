const STOP = new Set(['the', 'a', 'an', 'of', 'to', 'for', 'and', 'in', 'on', 'with']);

exports.make = (type, ticket, title) => {
  const words = title.toLowerCase().replace(/[^a-z0-9 ]/g, ' ').split(/\s+/).filter((w) => w && !STOP.has(w));
  return `${type}/${ticket}-${words.slice(0, 5).join('-')}`;
};

exports.check = (name) => {
  const bad = [];
  if (!/^[a-z]+\//.test(name)) bad.push('no type in front');
  if (!/\/\d+-/.test(name)) bad.push('no ticket number');
  if (name.length > 60) bad.push('too long');
  return bad;
};
