{
  "variables": {
    "simd%": "<!(node scripts/probe.js simd)"
  },
  "targets": [
    {
      "target_name": "svg_raster",
      "type": "none",
      "defines": ["SIMD=<(simd)"]
    }
  ]
}
