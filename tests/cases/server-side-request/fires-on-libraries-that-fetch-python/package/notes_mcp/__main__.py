from notes_mcp import with_httplib2, with_tornado, with_primp, with_pandas, with_pandas_html, with_pandas_json, with_crawl4ai, with_lxml_parse, with_yt_dlp, with_fsspec, with_smart_open, with_markitdown, with_docling, with_weasyprint, with_imgkit, with_gitpython_clone, with_mechanize, with_mechanicalsoup, with_scrapling, with_rdflib, with_icalendar_caldav  # noqa: F401
from notes_mcp.app import mcp

mcp.run()
