{
  "targets": [
    {
      "target_name": "xx32",
      "sources": ["src/xx32.c"],
      "cflags": ["-O3", "-Wall"],
      "defines": ["NAPI_VERSION=8"]
    }
  ]
}
