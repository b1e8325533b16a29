/** Elements in few words. */
type Child = Node | string | null | false

interface Settings {
  class?: string
  [attribute: string]: string | boolean | ((event: Event) => void) | undefined
}

/** An element. A setting that is a function listens to the event of its name. */
export function el<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  settings: Settings = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== false && value !== undefined) element.setAttribute(name, value)
  }
  for (const child of children) if (child !== null && child !== false) element.append(child)
  return element
}

export const byId = (id: string): HTMLElement => document.getElementById(id)!

/** A line that is read out and goes away. */
export function say(words: string): void {
  byId('bar').textContent = words
}
