import csv
import os
from pathlib import Path


def load() -> dict[str, float]:
    """Figures from a CSV file with the columns name and value."""
    path = Path(os.getenv("KPI_FIGURES", "figures.csv"))
    with path.open(newline="", encoding="utf-8") as f:
        return {r["name"]: float(r["value"]) for r in csv.DictReader(f)}
