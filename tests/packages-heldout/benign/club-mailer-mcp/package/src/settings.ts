const need = (name: string): string => {
  const v = process.env[name];
  if (!v) throw new Error(`${name} is not set`);
  return v;
};

export const smtp = (): string => need('CLUB_SMTP');
export const from = (): string => need('CLUB_FROM');
export const archive: string | undefined = process.env.CLUB_ARCHIVE?.trim() || undefined;
