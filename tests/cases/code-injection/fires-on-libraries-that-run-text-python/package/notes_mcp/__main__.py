from notes_mcp import with_sympify, with_parse_expr, with_sympy_lambdify, with_ipython_run_cell, with_langchain_repl, with_js2py, with_execjs, with_lupa, with_hydra, with_pkgutil, with_pydoc_locate, with_logging_config  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
