const known = { name: null };

export function note(name) {
  known.account = name;
}

export const whoAsks = () => known.account;
