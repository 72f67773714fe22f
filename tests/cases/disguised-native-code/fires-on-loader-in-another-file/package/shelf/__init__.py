from importlib.resources import files

from shelf.mapped import mapped

ROWS = mapped(files("shelf").joinpath("data", "rows.csv.gz").read_bytes())
