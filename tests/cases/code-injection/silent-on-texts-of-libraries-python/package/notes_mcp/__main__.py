from notes_mcp import with_asteval, with_simpleeval, with_literal_eval, with_sympy_symbols, with_dictconfig_fixed, with_hydra, with_ipython_display  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
