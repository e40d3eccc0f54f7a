/** Opens an address as a double click would. False where this machine has nothing to open it with. */
export async function openBrowser(url: string): Promise<boolean> {
  const { default: open } = await import('open');
  try {
    const child = await open(url);
    // It may turn out later that there is no such program; the address has been printed all the same.
    child.once('error', () => {});
    return true;
  } catch {
    return false;
  }
}
