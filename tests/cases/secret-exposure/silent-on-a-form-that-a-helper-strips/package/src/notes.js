const hidden = /passw|secret|token/i;

export const note = (step, extra = {}) => {
  console.error(`[kiln] ${step} ${JSON.stringify(extra, (name, value) => (hidden.test(name) ? "…" : value))}`);
};

export const count = (step, extra) => console.error(`[kiln] ${step} ${Object.keys(extra).join(", ")}`);

export const say = (step, extra) => console.error(`[kiln] ${step} ${JSON.stringify(extra)}`);
