export enum Asked {
  Device = "(&(objectClass=device)(serialNumber={what}))",
  Room = "(&(objectClass=room)(roomNumber={what}))",
}

export const filled = (kind: Asked, what: string): string => kind.replace("{what}", what);
