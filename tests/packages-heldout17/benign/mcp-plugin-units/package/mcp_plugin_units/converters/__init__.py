"""Every module in this folder defines KIND, BASE and UNITS (factor to the base unit, or a pair of functions)."""
