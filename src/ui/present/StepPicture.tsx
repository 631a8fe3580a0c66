import { createMemo } from 'solid-js';
import { sceneFor } from '../../core/scene/sceneFor';
import { viewOfStep } from '../../core/story/stepView';
import { DEFAULT_VIEW, type View } from '../../core/view';
import { encodeView } from '../../core/viewCodec';
import { renderMapSvg } from '../../figure';
import { createAreaOutlines } from '../../state/areaOutlines';
import type { AtlasData } from '../../state/data';
import { NO_SURROUNDINGS } from '../../state/noSurroundings';
import type { PresentedState } from '../../state/presentingChannel';

interface StepPictureProps {
  readonly data: AtlasData;
  readonly state: PresentedState;
  readonly index: number;
}

const SIZE = { width: 640, height: 400 } as const;

/** A small drawing of a scene's map. */
export function StepPicture(props: StepPictureProps) {
  // Every message brings the story anew: only another view is another picture.
  const wanted = createMemo(
    (): View => {
      const { story, language, theme } = props.state;
      return viewOfStep(story, props.index, { ...DEFAULT_VIEW, language, theme });
    },
    undefined,
    { equals: (before, after) => encodeView(before) === encodeView(after) },
  );
  const theme = createMemo(() => props.state.theme);
  const outlines = createAreaOutlines(() => wanted().areas, props.data);
  const markup = createMemo(() => {
    const [dataset, boundaries] = [props.data.dataset(), props.data.boundaries()];
    if (!dataset || !boundaries) return '';
    const { language } = wanted();
    const scene = sceneFor({ dataset, boundaries }, wanted(), theme(), outlines());
    return renderMapSvg(scene, boundaries, props.data.surroundings() ?? NO_SURROUNDINGS, {
      ...SIZE,
      padding: 12,
      language,
      chosen: wanted(),
      prefix: `step-${props.index}`,
    });
  });
  return <div class="step-picture" innerHTML={markup()} />;
}
