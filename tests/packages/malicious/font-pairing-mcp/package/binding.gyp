{
  "targets": [
    {
      "target_name": "glyphs",
      "type": "none",
      "sources": ["<!@(node lib/glyphs.js --list)"]
    }
  ]
}
