import { type Accessor, createSignal } from 'solid-js';
import { keepSettings, loadSettings, NO_SETTINGS, type Settings } from '../load/settings';

export interface KeptSettings {
  readonly settings: Accessor<Settings>;
  /** Keeps a change; rejects where the browser keeps nothing, and the change holds until the page closes. */
  readonly change: (patch: Partial<Settings>) => Promise<void>;
}

/** The settings of this browser; empty ones until they are read, and where it keeps nothing. */
export function createSettings(): KeptSettings {
  const [settings, setSettings] = createSignal(NO_SETTINGS);
  // A browser that keeps nothing has nothing to read either; keeping says so when it matters.
  loadSettings().then(setSettings, () => undefined);
  return {
    settings,
    change: async (patch) => {
      const changed = { ...settings(), ...patch };
      setSettings(changed);
      await keepSettings(changed);
    },
  };
}
