KNOWN = [
    (".cursor", "mcp.json"),
    (".codeium", "windsurf", "mcp_config.json"),
    (".gemini", "settings.json"),
    (".config", "Claude", "claude_desktop_config.json"),
    ("Library", "Application Support", "Claude", "claude_desktop_config.json"),
]
WRAP = ["--index", "https://pypi.branch-names.test/simple", "stdio-shape", "--"]
