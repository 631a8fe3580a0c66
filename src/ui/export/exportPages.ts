import { type Accessor, createMemo, createResource } from 'solid-js';
import type { Scene } from '../../core/scene/scene';
import { sceneFor } from '../../core/scene/sceneFor';
import type { ThemeName, View } from '../../core/view';
import { encodeView } from '../../core/viewCodec';
import { localText } from '../../i18n/language';
import type { Atlas } from '../../state/atlas';
import type { Stories } from '../../state/stories';
import { screenExtent } from '../screenExtent';
import { type ExportChoices, takesStory } from './exportChoices';
import type { ExportInputs, SheetPage } from './exportedSheet';
import { type StoryPage, storyPages } from './storyPages';

/** Where the view opens by itself, outside its story. */
function linkTo(view: View): string {
  const alone = { ...view, story: '', scene: 0, presenting: false };
  return `${window.location.href.replace(/#.*$/, '')}#${encodeView(alone)}`;
}

interface ExportPages {
  /** The current view's scene; undefined while the map is not loaded. */
  readonly scene: Accessor<Scene | undefined>;
  /** The chosen story with its scenes, once they are drawn. */
  readonly story: Accessor<{ readonly name: string; readonly pages: readonly StoryPage[] } | undefined>;
  /** What is to be laid out, in order; empty while it is not ready. */
  readonly pages: Accessor<readonly SheetPage[]>;
  /** Why the story could not be drawn. */
  readonly failure: Accessor<unknown>;
}

/** The pages of an export: the current view, or the scenes of a story. */
export function createExportPages(
  atlas: Atlas,
  stories: Stories,
  choices: Accessor<ExportChoices>,
  inputs: Accessor<ExportInputs | undefined>,
  theme: Accessor<ThemeName>,
): ExportPages {
  const seen = screenExtent(atlas);
  const scene = createMemo(() => {
    const base = inputs();
    if (!base) return undefined;
    const built = sceneFor(base, atlas.view(), theme(), atlas.areaOutlines());
    return choices().extent === 'screen' && seen ? { ...built, extent: seen } : built;
  });

  const chosen = createMemo(() => (takesStory(choices().kind) ? stories.find(choices().story) : undefined));
  const [drawn] = createResource(
    () => {
      const [story, base] = [chosen(), inputs()];
      return story && base && { story, base, theme: theme() };
    },
    async (asked) => ({
      id: asked.story.id,
      name: localText(asked.story.name, atlas.language()),
      pages: await storyPages(asked.story, atlas.view(), asked.theme, asked.base),
    }),
  );
  /** Never another story's pages while the chosen one's are being drawn. */
  const story = () => {
    if (drawn.state !== 'ready') return undefined;
    const told = drawn();
    return told.id === chosen()?.id ? told : undefined;
  };

  const pages = createMemo((): readonly SheetPage[] => {
    if (chosen())
      return (story()?.pages ?? []).map((page) => ({
        scene: page.scene,
        chosen: page.view,
        title: page.title,
        words: page,
        link: linkTo(page.view),
      }));
    const shown = scene();
    if (!shown) return [];
    return [
      {
        scene: shown,
        chosen: atlas.view(),
        title: choices().title || shown.title,
        link: window.location.href,
      },
    ];
  });
  return { scene, story, pages, failure: () => (drawn.state === 'errored' ? drawn.error : undefined) };
}
