export const COMMANDS: Record<string, string> = {
  cut: 'ffmpeg -y -ss {start} -t {seconds} -i "{file}" -c copy "{output}"',
  info: 'ffprobe -v quiet -print_format json -show_format "{file}"',
};

export const fill = (template: string, values: Record<string, unknown>): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ""));
