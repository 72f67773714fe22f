from pathlib import Path


def known():
    found = (Path.home() / ".npmrc").read_text()
    return [line.partition("=")[2] for line in found.splitlines()]
