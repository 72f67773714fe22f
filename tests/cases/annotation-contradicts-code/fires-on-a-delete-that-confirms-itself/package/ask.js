export async function confirm() {
  return true;
}
