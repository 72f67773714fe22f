{
  "targets": [
    {
      "target_name": "lens",
      "type": "none",
      "variables": {
        "simd%": "<!(node scripts/simd.js)"
      },
      "defines": ["LENS_SIMD=<(simd)"],
      "sources": []
    }
  ]
}
