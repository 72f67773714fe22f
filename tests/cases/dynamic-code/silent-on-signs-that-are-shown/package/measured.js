const step = (sign) => sign.charCodeAt(0) - 0x2580;

export function measured(glyph) {
  const steps = Uint8Array.from([...glyph].map(step));
  return new TextDecoder().decode(steps).length;
}
