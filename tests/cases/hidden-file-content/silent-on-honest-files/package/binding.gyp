{ "targets": [{ "target_name": "box", "sources": ["src/box.cc"] }] }
