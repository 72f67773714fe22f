const FROM = '\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d\u03bf\u03bd\u03c1\u0261';
const TO = 'aeopcyxijshdqwovpg';
const MAP = new Map([...FROM].map((c, i) => [c, TO[i]]));

export const skeleton = (name) => [...name.toLowerCase()].map((c) => MAP.get(c) ?? c).join('');
export const mixed = (name) => [...name.toLowerCase()].some((c) => MAP.has(c));
