{
  "variables": {
    "simd%": "<!(node native/detect.js)"
  },
  "targets": [
    {
      "target_name": "tiles_none",
      "type": "none",
      "defines": ["SIMD=<(simd)"]
    }
  ]
}
