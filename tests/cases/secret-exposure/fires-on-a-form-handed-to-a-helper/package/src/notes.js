export const note = (step, extra = {}) => {
  process.stderr.write(`[parcels] ${step} ${JSON.stringify(extra)}\n`);
};
