{
  "targets": [
    {
      "target_name": "resize",
      "type": "none",
      "variables": { "simd": "<!(node tools/probe.js)" }
    }
  ]
}
