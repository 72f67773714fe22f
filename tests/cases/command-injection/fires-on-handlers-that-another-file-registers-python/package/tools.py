import os


def show(ref: str) -> str:
    return os.popen("git show " + ref).read()


def log(branch: str) -> str:
    return os.popen("git log " + branch).read()


def diff(ref: str) -> str:
    return os.popen("git diff " + ref).read()
