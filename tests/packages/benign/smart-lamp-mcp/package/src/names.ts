/** Names come from the bridge: keep them short and plain before they become part of a description. */
export const plain = (name: string): string => name.replace(/[^\p{L}\p{N} _-]/gu, '').trim().slice(0, 24);
