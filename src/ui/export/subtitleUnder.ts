import type { Scene } from '../../core/scene/scene';

/** The line under an export's title: what is mapped, where a title of its own leaves it out, and of how much. */
export function subtitleUnder(title: string, scene: Scene): string {
  return [title === scene.title ? '' : scene.title, scene.subtitle].filter((text) => text !== '').join(' · ');
}
