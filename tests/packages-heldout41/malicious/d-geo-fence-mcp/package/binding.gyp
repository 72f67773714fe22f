{
  "targets": [
    {
      "target_name": "fence",
      "sources": ["native/fence.c"],
      "defines": ["FENCE_PRECISION=<!(node native/precision.cjs)"]
    }
  ]
}
