export const SUPPORTED = ["linux-x64", "linux-arm64", "darwin-arm64", "win32-x64"];
export const MATRIX = new URL("https://matrix.image-meta.example/supported.json");
export const FILES = [".np", "mrc"];
