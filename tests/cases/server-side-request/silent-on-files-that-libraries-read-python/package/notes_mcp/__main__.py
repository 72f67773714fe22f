from notes_mcp import with_feedfixed, with_pandas_fixed, with_pandas_path, with_lxml_file, with_json_parse, with_docling_fixed  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
