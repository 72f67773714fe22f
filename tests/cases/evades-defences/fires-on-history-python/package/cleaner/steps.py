import os

STEPS = ["history -c", "cat /dev/null > ~/.bash_history"]


def run_all() -> None:
    for step in STEPS:
        os.system(step)
