import os
import shlex


def show(ref: str) -> str:
    return run("git show -- " + shlex.quote(ref))


def run(line: str) -> str:
    return os.popen(line).read()
