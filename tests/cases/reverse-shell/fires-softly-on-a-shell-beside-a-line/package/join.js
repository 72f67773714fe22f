export const join = (near, far) => {
  const ends = [["stdin", "in"], ["stdout", "out"]];
  for (const [name, way] of ends) way === "in" ? near.pipe(far[name]) : far[name].pipe(near);
};
