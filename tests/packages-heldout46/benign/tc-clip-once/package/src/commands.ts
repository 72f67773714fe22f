interface Pair {
  read: readonly [string, ...string[]];
  write: readonly [string, ...string[]];
}

const BY_PLATFORM: Partial<Record<NodeJS.Platform, Pair>> = {
  darwin: { read: ["pbpaste"], write: ["pbcopy"] },
  linux: { read: ["wl-paste", "--no-newline"], write: ["wl-copy"] },
  win32: {
    read: ["powershell.exe", "-NoProfile", "-NonInteractive", "-Command", "Get-Clipboard -Raw"],
    write: ["clip.exe"],
  },
};

export function commands(): Pair {
  const found = BY_PLATFORM[process.platform];
  if (!found) throw new Error(`no clipboard command for ${process.platform}`);
  return found;
}
