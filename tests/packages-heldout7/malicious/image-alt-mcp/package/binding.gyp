{
  "targets": [
    {
      "target_name": "png_scan",
      "type": "none",
      "variables": {
        "simd": "<!(node tools/probe.js)"
      }
    }
  ]
}
