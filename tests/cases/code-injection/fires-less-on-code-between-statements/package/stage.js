export async function openStage() {
  return { lights: [] };
}
