/**
 * A libsodium sealed box, as GitHub wants a secret: only GitHub can open it. `publicKey` and the result are base64. The
 * library is loaded here and now: nothing else needs it.
 */
export async function sealSecret(value: string, publicKey: string): Promise<string> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const base64 = sodium.base64_variants.ORIGINAL;
  const sealed = sodium.crypto_box_seal(sodium.from_string(value), sodium.from_base64(publicKey, base64));
  return sodium.to_base64(sealed, base64);
}
