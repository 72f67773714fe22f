export function isInside(parent, child) {
  return child.startsWith(parent);
}
