import os
import subprocess


class Runner:
    def __init__(self, program: str):
        self.program = program

    def __call__(self, args: list[str]) -> str:
        done = subprocess.run([self.program, *args], capture_output=True, text=True, timeout=30, check=False)
        return done.stdout


tail = Runner("tail")
grep = Runner("grep")
rotate = Runner(os.environ.get("SHELL", "/bin/sh"))
