import clipboard from 'clipboardy';

/** One read for one call. Long text cannot be a phrase and is dropped at once. */
export async function clipboardPhrase() {
  const text = await clipboard.read();
  return text.length <= 200 ? text : '';
}
