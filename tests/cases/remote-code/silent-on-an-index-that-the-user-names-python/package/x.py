import os, subprocess, sys
from typing import NamedTuple
class Option(NamedTuple):
    package: str
    target: str
    origin: str | None
TABLE = {"short": Option("tr-short", "/tmp/x", os.environ.get("RUNNER_INDEX"))}
def go(name):
    o = TABLE[name]
    args = [sys.executable, "-m", "pip", "install"]
    for flag, value in (("--index-url", o.origin), ("--target", o.target)):
        if value:
            args += [flag, value]
    args.append(o.package)
    subprocess.run(args)
go("short")
