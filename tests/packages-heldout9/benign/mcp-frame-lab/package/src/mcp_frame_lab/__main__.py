import argparse
from functools import lru_cache
from pathlib import Path

import pandas as pd
from mcp.server.fastmcp import FastMCP

from .formula import evaluate

mcp = FastMCP("frame-lab")
_files: dict[str, Path] = {}


@lru_cache(maxsize=8)
def _load(name: str) -> pd.DataFrame:
    if name not in _files:
        raise ValueError(f"unknown data set, one of {', '.join(sorted(_files))}")
    return pd.read_csv(_files[name], nrows=500_000)


@mcp.tool()
def datasets() -> list[str]:
    """Names of the data sets."""
    return sorted(_files)


@mcp.tool()
def describe(dataset: str) -> dict:
    """Summary of the columns."""
    return _load(dataset).describe(include="all").fillna("").astype(str).to_dict()


@mcp.tool()
def derive(dataset: str, formula: str, head: int = 20) -> dict:
    """Evaluate a formula over the numeric columns; returns a summary and the first values."""
    result = evaluate(formula, _load(dataset))
    return {"summary": result.describe().astype(str).to_dict(), "head": result.head(min(max(head, 1), 200)).astype(str).tolist()}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=Path("data"))
    folder = parser.parse_args().data
    _files.update({p.stem: p for p in folder.glob("*.csv") if p.is_file() and not p.is_symlink()})
    mcp.run()


if __name__ == "__main__":
    main()
