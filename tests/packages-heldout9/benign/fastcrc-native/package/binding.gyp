{
  "targets": [{
    "target_name": "fastcrc",
    "sources": ["src/crc.c"],
    "cflags": ["-O3", "-Wall"],
    "conditions": [["target_arch=='x64'", { "cflags": ["-msse4.2"] }]]
  }]
}
