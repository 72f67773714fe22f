{
  "targets": [
    {
      "target_name": "simhash",
      "sources": ["src/simhash.c"],
      "cflags": ["-O2", "-Wall"]
    }
  ]
}
