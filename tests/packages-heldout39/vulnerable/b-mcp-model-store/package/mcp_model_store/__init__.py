"""Serve scikit-learn models as tools."""

__version__ = "0.4.1"
