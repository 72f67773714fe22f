/** Quote one argument for the command line. */
export const quote = (s: string): string => `"${s.replaceAll('"', "")}"`;

export const flag = (name: string, value?: string | number): string => (value === undefined ? "" : ` -${name} ${quote(String(value))}`);
