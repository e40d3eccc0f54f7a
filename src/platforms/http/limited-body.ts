/** Text of a body that was read up to a limit. */
export interface LimitedText {
  readonly text: string;
  /** True when there was more than the limit; the rest was not read. */
  readonly isCut: boolean;
}

/** Reads a response as UTF-8 text and stops after `maxBytes`: what a server sends is not trusted to end. */
export async function readLimitedText(response: Response, maxBytes: number): Promise<LimitedText> {
  if (response.body === null) return { text: '', isCut: false };
  const decoder = new TextDecoder();
  let text = '';
  let leftBytes = maxBytes;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk.subarray(0, leftBytes), { stream: true });
    leftBytes -= chunk.byteLength;
    // Leaving the loop cancels the stream and so closes the connection.
    if (leftBytes < 0) return { text, isCut: true };
  }
  return { text: text + decoder.decode(), isCut: false };
}
