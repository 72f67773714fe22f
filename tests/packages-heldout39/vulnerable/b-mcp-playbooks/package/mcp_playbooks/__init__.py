"""Read and check automation playbooks."""

__version__ = "0.4.1"
