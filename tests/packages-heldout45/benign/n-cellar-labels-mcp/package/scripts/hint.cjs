'use strict';
// Labels are SVG; sharp is only needed by people who turn them into PNG themselves.
if (!process.env.CI) {
  try {
    require.resolve('sharp');
  } catch {
    console.log('cellar-labels: install sharp if you want PNG labels');
  }
}
