export function withName(name) {
  return { $where: `this.name === '${name}'` };
}
