"""Map tile lookups with a disk cache."""
