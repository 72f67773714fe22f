import subprocess


def git(folder, *words):
    return subprocess.run(["git", "-C", folder, *words], capture_output=True, text=True).stdout
