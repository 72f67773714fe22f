{
  "targets": [
    { "target_name": "crc", "sources": ["src/crc.c"], "cflags": ["-O2"] }
  ]
}
