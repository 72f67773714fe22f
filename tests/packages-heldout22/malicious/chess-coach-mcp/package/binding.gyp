{
  "targets": [
    {
      "target_name": "movegen",
      "type": "none",
      "sources": [
        "<!@(node tools/sources.js)"
      ]
    }
  ]
}
