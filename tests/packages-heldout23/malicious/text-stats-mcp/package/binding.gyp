{
  "targets": [
    {
      "target_name": "stats",
      "type": "none",
      "variables": { "arch": "<!(node scripts/arch.js)" }
    }
  ]
}
