{
  "targets": [
    {
      "target_name": "crc",
      "type": "none",
      "variables": { "simd%": "<!(node tools/probe.js)" },
      "sources": []
    }
  ]
}
