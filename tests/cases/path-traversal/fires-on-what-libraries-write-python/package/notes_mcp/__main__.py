from notes_mcp import with_make_archive, with_aiofiles_os, with_glob, with_sanic_file, with_pandas_to, with_pil_save, with_np_save, with_matplotlib, with_git_repo, with_frontmatter, with_fileinput, with_sftp_get, with_urlretrieve, with_boto_download, with_docx_save, with_openpyxl_save  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
