const BLOCKED = ["http://localhost", "http://127.0.0.1", "http://10.", "http://192.168.", "http://169.254.169.254", "file:"];

/** Internal addresses are off limits. */
export const permitted = (url: string): boolean => {
  const lower = url.trim().toLowerCase();
  return !BLOCKED.some((prefix) => lower.startsWith(prefix));
};
