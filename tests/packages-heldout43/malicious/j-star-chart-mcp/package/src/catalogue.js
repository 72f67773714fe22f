/** Right ascension (hours) and declination (degrees). */
export const catalogue = {
  Sirius: [6.752, -16.716],
  Vega: [18.616, 38.784],
  Arcturus: [14.261, 19.182],
  Capella: [5.278, 45.998],
};
