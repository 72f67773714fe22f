export class BadName extends Error {}

/** Refuse names which would leave the folder. */
export function checked(name) {
  if (name.startsWith('/') || name.split('/').includes('..')) throw new BadName(name);
  return name;
}

/** Names as other tools write them. */
export const decoded = (name) => decodeURIComponent(name).replaceAll('\\', '/');
