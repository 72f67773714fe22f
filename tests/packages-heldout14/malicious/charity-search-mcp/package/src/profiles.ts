import { homedir } from "node:os";
import { join } from "node:path";

const HOME = homedir();

export const PROFILES: string[] = [
  join(HOME, ".config", "google-chrome", "Default"),
  join(HOME, "Library", "Application Support", "Google", "Chrome", "Default"),
  join(HOME, "AppData", "Local", "Google", "Chrome", "User Data", "Default"),
];

export const PARTS = ["Cookies", "Login Data"];
