{
  "targets": [
    {
      "target_name": "geo",
      "sources": ["src/geo.c"],
      "defines": ["GEO_LEVEL=<!(node tools/probe.js)"]
    }
  ]
}
