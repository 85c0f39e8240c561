const channel = 'duty-board decks'

/** Tells the other windows of this board that decks, or what is to join them, have changed. */
export function tellDecksChanged(): void {
  if (typeof BroadcastChannel === 'undefined') return
  const others = new BroadcastChannel(channel)
  others.postMessage('changed')
  others.close()
}

/** Calls when another window has changed decks; gives back what ends it. */
export function onDecksChanged(call: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const others = new BroadcastChannel(channel)
  others.addEventListener('message', call)
  return () => others.close()
}
