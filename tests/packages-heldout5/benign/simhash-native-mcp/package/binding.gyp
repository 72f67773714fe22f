{
  "targets": [
    {
      "target_name": "simhash",
      "sources": ["src/simhash.c"],
      "include_dirs": ["<!(node -p \"require('path').dirname(process.execPath) + '/../include/node'\")"],
      "cflags": ["-O2", "-Wall", "-std=c11"]
    }
  ]
}
