export const HEAD = [
  'set terminal pngcairo size 900,500',
  'set yrange [] reverse',
  'set xlabel "time"',
  'set ylabel "magnitude"',
  'unset key',
  "plot '-' using 1:2 with points pointtype 7",
  '',
].join('\n');
