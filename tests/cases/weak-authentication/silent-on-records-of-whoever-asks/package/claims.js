const rows = new Map([
  [1, { owner: "ann", what: "train", state: "open" }],
  [2, { owner: "bo", what: "hotel", state: "open" }],
]);

export const mine = (user) => [...rows.values()].filter((row) => row.owner === user);
export const details = (id, user) => [...rows].filter(([, row]) => row.owner === user).find(([key]) => key === id)?.[1];

export function withdraw(id, user) {
  const row = rows.get(id);
  if (row?.owner !== user) throw new Error("not yours");
  row.state = "withdrawn";
  return row.state;
}
