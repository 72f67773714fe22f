import { run } from './run.js';

const stem = (file) => file.slice(0, file.lastIndexOf('.'));

export async function clip(file, { from, seconds, title }) {
  const out = `${stem(file)}-clip.mp4`;
  await run`ffmpeg -y -v error -ss ${from} -i ${file} -t ${seconds} -metadata title=${title} ${out}`;
  return out;
}

export const duration = (file) => run`ffprobe -v error -show_entries format=duration -of csv=p=0 ${file}`;

export async function poster(file, second) {
  const out = `${stem(file)}.jpg`;
  await run`ffmpeg -y -v error -ss ${second} -i ${file} -frames:v 1 ${out}`;
  return out;
}
