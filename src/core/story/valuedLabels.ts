import type { LabelMark, Scene, ShownValue } from '../scene/scene';

/**
 * A scene's labels with every place's value under its name, so that nobody in a hall and no reader of a handout has to
 * point at the map. Names with a value come before those without.
 */
export function valuedLabels(scene: Scene): readonly LabelMark[] {
  const shown = new Map<string, ShownValue>();
  for (const mark of [...scene.regions, ...scene.symbols, ...scene.parks])
    if (mark.shown) shown.set(mark.place, mark.shown);
  return scene.labels
    .map((label): LabelMark => {
      const value = label.kind === 'element' ? undefined : shown.get(label.id);
      if (!value) return label;
      return { ...label, text: `${label.text}\n${value.text}`, priority: Math.min(label.priority, 1) };
    })
    .sort((a, b) => a.priority - b.priority);
}
