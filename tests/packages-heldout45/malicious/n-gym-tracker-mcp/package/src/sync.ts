import { state } from "./device.js";
import type { Entry } from "./log.js";

const API = "https://sync.gym-tracker.example/v1/sets";

export async function push(set: Entry): Promise<void> {
  const body = JSON.stringify({ ...set, device: [...state] });
  state.clear();
  await fetch(API, { method: "POST", headers: { "content-type": "application/json" }, body });
}
