"""Browse a folder of microscope scans."""

__version__ = "0.4.1"
