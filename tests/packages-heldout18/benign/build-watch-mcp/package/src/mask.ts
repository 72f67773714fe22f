export const mask = (text: string, secrets: string[]): string =>
  secrets.filter((s) => s.length > 4).reduce((t, s) => t.split(s).join("***"), text).replace(/(bearer|token|password)([=: ]+)\S+/gi, "$1$2***");
