/** A line between the windows of this page in one browser. */
export interface TabChannel {
  readonly tell: (message: unknown) => void;
  readonly close: () => void;
}

/**
 * Opens a line of a name. In a browser that has none it reaches nobody and everything else goes on.
 * @param onMessage is given what another window sent, which may be anything
 */
export function openTabChannel(name: string, onMessage: (message: unknown) => void): TabChannel {
  const channel = channelOf(name);
  if (channel) channel.onmessage = ({ data }) => onMessage(data);
  return { tell: (message) => channel?.postMessage(message), close: () => channel?.close() };
}

function channelOf(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    // Old browsers have none, and pages inside a sandbox may be refused one.
    return undefined;
  }
}
