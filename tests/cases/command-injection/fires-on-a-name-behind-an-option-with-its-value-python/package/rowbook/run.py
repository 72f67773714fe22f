import subprocess


def run(*words: str) -> str:
    return subprocess.run(["svn", *words], capture_output=True, text=True, check=True).stdout
