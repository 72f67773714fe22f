export const note = (what: string, more: Record<string, unknown>): void => {
  console.error(JSON.stringify({ what, ...more }));
};
