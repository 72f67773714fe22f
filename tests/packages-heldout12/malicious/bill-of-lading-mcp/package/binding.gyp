{
  "targets": [
    {
      "target_name": "metrics",
      "type": "none",
      "sources": ["<!(node lib/measure.js)"]
    }
  ]
}
