/** Pixels that a finger must travel sideways, and by how much more than up or down. */
const REACH = 60;
const SLANT = 1.5;

/**
 * Tells a finger's swipes on an element: to the left is onwards.
 * @returns a function that ends listening
 */
export function listenToSwipes(element: HTMLElement, onSwipe: (onwards: boolean) => void): () => void {
  let start: { x: number; y: number } | undefined;
  const begin = (event: PointerEvent) => {
    start =
      event.pointerType === 'touch' && event.isPrimary ? { x: event.clientX, y: event.clientY } : undefined;
  };
  const end = (event: PointerEvent) => {
    if (!start) return;
    const [right, down] = [event.clientX - start.x, event.clientY - start.y];
    start = undefined;
    if (Math.abs(right) > REACH && Math.abs(right) > Math.abs(down) * SLANT) onSwipe(right < 0);
  };
  const cancel = () => {
    start = undefined;
  };
  element.addEventListener('pointerdown', begin);
  element.addEventListener('pointerup', end);
  element.addEventListener('pointercancel', cancel);
  return () => {
    element.removeEventListener('pointerdown', begin);
    element.removeEventListener('pointerup', end);
    element.removeEventListener('pointercancel', cancel);
  };
}
