// Prints one line, does nothing else.
if (!process.env.CI && process.stdout.isTTY) {
  console.log('typing-trainer-mcp: thank you. Telemetry is off; see the readme if you want to help.');
}
