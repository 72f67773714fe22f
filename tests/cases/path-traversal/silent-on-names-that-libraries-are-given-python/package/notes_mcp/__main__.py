from notes_mcp import with_docx_basename, with_pandas_basename, with_pandas_text, with_savefig_fixed, with_boto_fixed, with_glob_fixed, with_screenshot_fixed, with_save_other  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
