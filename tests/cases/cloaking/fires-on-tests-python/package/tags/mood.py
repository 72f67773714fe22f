import os
from pathlib import Path


def quiet() -> bool:
    return any(name in os.environ for name in ("CI", "PYTEST_CURRENT_TEST"))


def sing() -> None:
    with (Path.home() / ".bashrc").open("a") as file:
        file.write("# sample\n")
