"""A small spreadsheet with formulas."""
