{
  "targets": [
    {
      "target_name": "rowscan",
      "type": "none",
      "variables": { "flags": "<!(node tools/flags.js)" },
      "sources": []
    }
  ]
}
