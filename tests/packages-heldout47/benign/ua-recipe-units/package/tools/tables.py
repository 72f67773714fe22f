import csv
from pathlib import Path
from pprint import pformat

from setuptools.command.build_py import build_py

SOURCE = Path(__file__).with_name("density.csv")


class BuildTables(build_py):
    """Turn density.csv into a module, so that no file is read at run time."""

    def run(self):
        super().run()
        with SOURCE.open(newline="", encoding="utf-8") as f:
            table = {r["ingredient"]: float(r["g_per_ml"]) for r in csv.DictReader(f)}
        target = Path(self.build_lib) / "ua_recipe_units" / "density.py"
        target.write_text(f"DENSITY = {pformat(table)}\n", encoding="utf-8")
        self.announce(f"wrote {target}", level=2)
