/** True when a resolved path lies in a resolved folder. */
export const within = (folder: string, path: string): boolean => path.startsWith(folder);
