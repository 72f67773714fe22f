// hint names by digest, so that spelling variants map to one action
export const KNOWN = {
  'e4d68c5a97e4': 'limit',
  '7be0f2d5516c': 'plan',
};
