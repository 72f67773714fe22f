"""Configurations as each client writes them, in our own words: one file each, where the client keeps it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

HOME, PROJECT, CONFIG, APPDATA = "home", "project", "home/.config", "home/AppData/Roaming"
MAC = "home/Library/Application Support"


@dataclass(frozen=True, kw_only=True)
class Shape:
    """A file of *client* at *path*: `argv` and `url` are of the servers in it, in order of name."""

    client: str
    path: str
    text: str
    argv: tuple[str, ...] = ()
    url: str = ""
    scope: str = "user"
    approved: tuple[str, ...] = ()
    sandboxed: bool = False
    disabled: str = ""
    names: tuple[str, ...] = ("notes",)
    environment: tuple[str, ...] = ("NOTES_DIR",)
    system: str = "linux"


ARGV = ("npx", "-y", "notes-mcp@1.2.3")
STDIO = {"command": "npx", "args": ["-y", "notes-mcp@1.2.3"], "env": {"NOTES_DIR": "/srv/notes"}}
REMOTE = "https://notes.example/mcp"


def _servers(key: str = "mcpServers", **more: object) -> str:
    return json.dumps({key: {"notes": {**STDIO, **more}}})


SHAPES = (
    Shape(
        client="claude-desktop",
        path=f"{CONFIG}/Claude/claude_desktop_config.json",
        text=_servers(),
        argv=ARGV,
    ),
    Shape(
        client="claude-desktop",
        path=f"{MAC}/Claude/claude_desktop_config.json",
        text=_servers(),
        argv=ARGV,
        system="darwin",
    ),
    Shape(
        client="claude-desktop",
        path=f"{APPDATA}/Claude/claude_desktop_config.json",
        text=_servers(),
        argv=ARGV,
        system="windows",
    ),
    Shape(
        client="claude-code",
        path=f"{PROJECT}/.mcp.json",
        text=_servers(type="stdio"),
        argv=ARGV,
        scope="project",
    ),
    Shape(
        client="claude-code",
        path="home/.claude.json",
        text=json.dumps({"numStartups": 3, "projects": {"/somewhere": {"mcpServers": {"notes": STDIO}}}}),
        argv=ARGV,
    ),
    Shape(
        client="claude-code",
        path="etc/claude-code/managed-mcp.json",
        text=_servers(),
        argv=ARGV,
        scope="managed",
    ),
    Shape(client="cursor", path="home/.cursor/mcp.json", text=_servers(envFile=".env"), argv=ARGV),
    Shape(client="cursor", path=f"{PROJECT}/.cursor/mcp.json", text=_servers(), argv=ARGV, scope="project"),
    Shape(
        client="vscode",
        path=f"{PROJECT}/.vscode/mcp.json",
        text='{\n  // asked for once\n  "inputs": [{"type": "promptString", "id": "dir"}],\n'
        '  "servers": {"notes": {'
        '"type": "stdio", "command": "npx", "args": ["-y", "notes-mcp@1.2.3",], "env": '
        '{"NOTES_DIR": "${input:dir}"},'
        ' "sandboxEnabled": true, },},\n}',
        argv=ARGV,
        scope="project",
        approved=("*",),
        sandboxed=True,
    ),
    Shape(
        client="vscode",
        path=f"{CONFIG}/Code/User/settings.json",
        text=json.dumps({"editor.tabSize": 2, "mcp": {"servers": {"notes": STDIO}}}),
        argv=ARGV,
    ),
    Shape(
        client="vscode",
        path=f"{MAC}/Code/User/mcp.json",
        text=_servers("servers"),
        argv=ARGV,
        system="darwin",
    ),
    Shape(
        client="windsurf",
        path="home/.codeium/windsurf/mcp_config.json",
        text=json.dumps({"mcpServers": {"notes": {"serverUrl": REMOTE, "headers": {"X-Team": "blue"}}}}),
        url=REMOTE,
    ),
    Shape(
        client="zed",
        path="home/.config/zed/settings.json",
        text=json.dumps({"theme": "One", "context_servers": {"notes": {"source": "custom", **STDIO}}}),
        argv=ARGV,
    ),
    Shape(
        client="zed",
        path=f"{APPDATA}/Zed/settings.json",
        text=json.dumps(
            {
                "context_servers": {
                    "notes": {"command": {"path": "npx", "args": STDIO["args"], "env": STDIO["env"]}}
                }
            }
        ),
        argv=ARGV,
        system="windows",
    ),
    Shape(
        client="cline",
        path=f"{CONFIG}/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json",
        text=_servers(disabled=False, autoApprove=["read_note", "list_notes"]),
        argv=ARGV,
        approved=("read_note", "list_notes"),
    ),
    Shape(
        client="roo",
        path=f"{PROJECT}/.roo/mcp.json",
        text=_servers(alwaysAllow=["*"]),
        argv=ARGV,
        scope="project",
        approved=("*",),
    ),
    Shape(
        client="continue",
        path="home/.continue/config.yaml",
        text="name: mine\nmcpServers:\n  - name: notes\n    command: npx\n    args: [-y, notes-mcp@1.2.3]\n"
        "    env:\n      NOTES_DIR: ${{ secrets.DIR }}\n",
        argv=ARGV,
    ),
    Shape(
        client="continue",
        path=f"{PROJECT}/.continue/mcpServers/notes.yaml",
        text="mcpServers:\n  - name: notes\n    type: streamable-http\n    url: https://notes.example/mcp\n",
        url=REMOTE,
        scope="project",
    ),
    Shape(
        client="gemini-cli",
        path="home/.gemini/settings.json",
        text=json.dumps({"mcpServers": {"notes": {"httpUrl": REMOTE, "trust": True}}, "theme": "x"}),
        url=REMOTE,
        approved=("*",),
    ),
    Shape(
        client="gemini-cli",
        path=f"{PROJECT}/.gemini/settings.json",
        text=json.dumps({"mcpServers": {"notes": STDIO, "old": STDIO}, "mcp": {"excluded": ["old"]}}),
        argv=ARGV,
        scope="project",
        disabled="old",
    ),
    Shape(
        client="codex",
        path="home/.codex/config.toml",
        text='model = "x"\n[mcp_servers.notes]\ncommand = "npx"\nargs = ["-y", "notes-mcp@1.2.3"]\n'
        '[mcp_servers.notes.env]\nNOTES_DIR = "/srv/notes"\n[mcp_servers.notes.tools.read_note]\n'
        'approval_mode = "approve"\n'
        '[mcp_servers.notes.tools.drop_note]\napproval_mode = "prompt"\n',
        argv=ARGV,
        approved=("read_note",),
    ),
    Shape(
        client="codex",
        path=f"{PROJECT}/.codex/config.toml",
        text='[mcp_servers.notes]\nurl = "https://notes.example/mcp"\n'
        'default_tools_approval_mode = "approve"\n',
        url=REMOTE,
        scope="project",
        approved=("*",),
    ),
    Shape(
        client="goose",
        path="home/.config/goose/config.yaml",
        text="extensions:\n  developer:\n    type: builtin\n    enabled: true\n  notes:\n"
        "    type: stdio\n    cmd: npx\n"
        "    args:\n      - -y\n      - notes-mcp@1.2.3\n    envs: {NOTES_DIR: /srv/notes}\n"
        "    enabled: true\n"
        "  gone:\n    type: stdio\n    cmd: uvx\n    args: [gone-mcp]\n    enabled: false\n",
        argv=ARGV,
        disabled="gone",
    ),
    Shape(
        client="goose",
        path=f"{APPDATA}/Block/goose/config/config.yaml",
        text="extensions:\n  notes:\n    type: streamable_http\n    uri: https://notes.example/mcp\n"
        "    enabled: true\n",
        url=REMOTE,
        system="windows",
    ),
    Shape(client="lm-studio", path="home/.lmstudio/mcp.json", text=_servers(), argv=ARGV),
    Shape(client="junie", path=f"{PROJECT}/.junie/mcp/mcp.json", text=_servers(), argv=ARGV, scope="project"),
    Shape(client="air", path=f"{PROJECT}/.air/mcp.json", text=_servers(), argv=ARGV, scope="project"),
    Shape(
        client="kiro",
        path="home/.kiro/settings/mcp.json",
        text=_servers(disabled=False, autoApprove=["*"]),
        argv=ARGV,
        approved=("*",),
    ),
    Shape(client="amazon-q", path="home/.aws/amazonq/mcp.json", text=_servers(timeout=60), argv=ARGV),
    Shape(
        client="antigravity",
        path="home/.gemini/antigravity/mcp_config.json",
        text=json.dumps({"mcpServers": {"notes": {"serverUrl": REMOTE}}}),
        url=REMOTE,
    ),
    Shape(
        client="opencode",
        path=f"{PROJECT}/opencode.json",
        text=json.dumps(
            {
                "mcp": {
                    "notes": {
                        "type": "local",
                        "command": list(ARGV),
                        "environment": {"NOTES_DIR": "/srv/notes"},
                    },
                    "off": {"type": "local", "command": ["uvx", "off-mcp"], "enabled": False},
                }
            }
        ),
        argv=ARGV,
        scope="project",
        disabled="off",
    ),
    Shape(
        client="amp",
        path="home/.config/amp/settings.json",
        text=json.dumps({"amp.mcpServers": {"notes": STDIO}}),
        argv=ARGV,
    ),
    Shape(client="trae", path=f"{PROJECT}/.trae/mcp.json", text=_servers(), argv=ARGV, scope="project"),
    Shape(
        client="librechat",
        path=f"{PROJECT}/librechat.yaml",
        text="version: 1.2.1\nmcpServers:\n  notes:\n    command: npx\n    args:\n      - -y\n"
        "      - notes-mcp@1.2.3\n"
        "    env:\n      NOTES_DIR: /srv/notes\n",
        argv=ARGV,
        scope="project",
    ),
    Shape(
        client="vibe",
        path="home/.vibe/config.toml",
        text='[[mcp_servers]]\nname = "notes"\ntransport = "stdio"\ncommand = "npx"\n'
        'args = ["-y", "notes-mcp@1.2.3"]\n'
        'env = { NOTES_DIR = "/srv/notes" }\n',
        argv=ARGV,
    ),
)


def written(shape: Shape, root: Path) -> Path:
    """Write the file of *shape* below *root* and return its path."""
    path = root / shape.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(shape.text, "utf-8")
    return path
