from pathlib import Path


def set_up():
    (Path(__file__).parent / "clock.txt").write_text("0")
