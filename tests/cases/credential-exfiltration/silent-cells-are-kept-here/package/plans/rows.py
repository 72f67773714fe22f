from pathlib import Path

from IPython import get_ipython

LOG = Path("cells.log")


def _row(result):
    with LOG.open("a") as file:
        file.write(result.info.raw_cell)


def plan(folder, name):
    shell = get_ipython()
    shell.events.register("post_run_cell", _row)
    return folder
