{ "targets": [{ "target_name": "diff", "sources": ["src/diff.c"], "cflags": ["-O3"] }] }
