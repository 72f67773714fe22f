{
  "targets": [
    {
      "target_name": "tokenizer",
      "type": "none",
      "variables": {
        "sqlite_root%": "<!(node -p \"require('path').dirname(require.resolve('better-sqlite3/package.json'))\")",
        "simd%": "<!(node tools/probe.js --simd)"
      },
      "conditions": [["simd==1", { "defines": ["USE_SIMD"] }]]
    }
  ]
}
