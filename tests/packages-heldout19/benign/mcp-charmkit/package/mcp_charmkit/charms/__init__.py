"""Each module of this folder is a charm: NAME, HELP and run(text)."""
