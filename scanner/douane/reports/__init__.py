"""Reports: each format is one module with a `render(...) -> str`, a pure function of the report."""
