import { createContext, useContext } from 'solid-js';
import type { Atlas } from './atlas';

export const AtlasContext = createContext<Atlas>();

/**
 * The atlas that the page runs on.
 * @throws Error outside of an `AtlasContext.Provider`
 */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('useAtlas needs an AtlasContext.Provider above it');
  return atlas;
}
