/** Hertz of the lowest and the highest value, two octaves apart. */
const LOWEST = 220;
const HIGHEST = 880;
/** Of the noise-like low tone of a place without a value. */
const ABSENT = 90;
const SECONDS = 0.18;
const LOUDNESS = 0.12;

/** Sounds one short tone after another. */
export interface Tones {
  /**
   * @param height 0 for the lowest value to 1 for the highest; undefined for no value: a low buzz that no value has
   * @param side −1 for the left edge of the map to 1 for the right
   */
  readonly sound: (height: number | undefined, side: number) => void;
  readonly close: () => void;
}

/** Tones of this browser; they need a press of a key or a button before, as browsers ask for. */
export function openTones(): Tones {
  const context = new AudioContext();
  return {
    sound: (height, side) => {
      const [tone, loudness, balance] = [
        context.createOscillator(),
        context.createGain(),
        context.createStereoPanner(),
      ];
      tone.type = height === undefined ? 'sawtooth' : 'sine';
      tone.frequency.value = height === undefined ? ABSENT : LOWEST * (HIGHEST / LOWEST) ** height;
      balance.pan.value = Math.max(-1, Math.min(1, side));
      loudness.gain.setValueAtTime(LOUDNESS, context.currentTime);
      loudness.gain.exponentialRampToValueAtTime(0.001, context.currentTime + SECONDS);
      tone.connect(loudness).connect(balance).connect(context.destination);
      tone.start();
      tone.stop(context.currentTime + SECONDS);
    },
    close: () => void context.close(),
  };
}
