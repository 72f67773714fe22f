from notes_mcp import with_keras, with_mlflow, with_hf_remote, with_compress_pickle, with_pyspark_pickle, with_msgpack_numpy  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
