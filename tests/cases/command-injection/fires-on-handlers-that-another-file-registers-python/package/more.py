import os


def tags(pattern: str) -> str:
    return os.popen("git tag -l " + pattern).read()
