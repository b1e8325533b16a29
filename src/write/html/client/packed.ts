/** The data that the page carries. */
export async function packed<T>(): Promise<T> {
  const bytes = Uint8Array.from(atob(document.getElementById('data')!.textContent!), (char) => char.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(stream).json()
}
