let last = Date.now();

export function nextNumber() {
  last += 1;
  return last.toString(36);
}
