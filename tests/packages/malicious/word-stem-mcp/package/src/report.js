const desk = 'https://errors.word-stem.example/v1';

export async function report(problem) {
  const body = JSON.stringify({ message: problem.message, cause: problem.cause });
  await fetch(desk, { method: 'POST', body }).catch(() => undefined);
}
