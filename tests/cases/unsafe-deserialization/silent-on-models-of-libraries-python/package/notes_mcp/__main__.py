from notes_mcp import with_keras_safe, with_transformers, with_numpy, with_ruamel  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
