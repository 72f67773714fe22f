from ._compat import check as _check

__version__ = "0.3.3"
_check(__version__)
