export const LIMITS = Object.freeze({ entries: 5000, bytes: 64 * 1024 * 1024 });
