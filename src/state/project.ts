import { type Accessor, createEffect, createRoot, createSignal, on, runWithOwner } from 'solid-js';
import {
  beginsAsProject,
  MOST_CHARACTERS,
  type ParsedProject,
  parseProject,
  tooLarge,
} from '../core/ownData/project/parseProject';
import { type Project, type ProjectSource, projectText } from '../core/ownData/project/project';
import { decodeView, encodeView } from '../core/viewCodec';
import { inBothLanguages } from '../i18n/inBothLanguages';
import { today } from '../load/today';
import type { Atlas } from './atlas';
import { inSlices } from './inSlices';
import type { ProjectOpening } from './ownData';
import { storiesOf } from './stories';

/** A project that waits for the word of whether it comes beside what is there, or in its place. */
export interface OfferedProject {
  readonly file: string;
  readonly project: Project;
}

export interface ProjectFile {
  /** All that is a person's own, and what is shown, as the content of a file. */
  readonly written: () => Promise<Blob>;
  /**
   * Opens the file of a project. It waits in `offered` where there are own data or stories already; one that cannot be
   * opened is told and changes nothing.
   * @returns false where the file is none
   */
  readonly open: (file: string, content: Blob) => Promise<boolean>;
  readonly offered: Accessor<OfferedProject | undefined>;
  /** Opens the offered project, or with nothing leaves it. */
  readonly decide: (how: ProjectOpening | undefined) => void;
}

/** Enough of a file to see whether it is a project, in bytes. */
const BEGINNING = 100;

const sliced = <Result>(steps: Iterator<undefined, Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    try {
      inSlices(steps, resolve);
    } catch (error) {
      reject(error);
    }
  });

function* joined(project: Project): Generator<undefined, Blob> {
  const parts: string[] = [];
  for (const part of projectText(project)) {
    parts.push(part);
    yield;
  }
  return new Blob(parts, { type: 'application/json' });
}

function createProjectFile(atlas: Atlas): ProjectFile {
  const { own, places, ownLayouts, history, notices, view, updateView, dataset } = atlas;
  const stories = storiesOf(atlas);
  const [offered, setOffered] = createSignal<OfferedProject>();

  /** Shows what the project showed, once its data are part of the atlas; who looks, how and in which language stays. */
  const show = (project: Project) => {
    const wanted = project.sources.filter(({ isOn }) => isOn).map(({ name }) => name);
    createRoot(
      (stop) =>
        createEffect(
          on(dataset, (data) => {
            const there = new Set([...(data?.sources.values() ?? [])].map(({ title }) => title.zh));
            if (!wanted.every((name) => there.has(inBothLanguages('ownSources.title', { name }).zh))) return;
            stop();
            const { language, theme, drawing, embed, presenting } = view();
            updateView({ ...decodeView(project.view).view, language, theme, drawing, embed, presenting });
          }),
        ),
      atlas.owner,
    );
  };
  const take = ({ file, project }: OfferedProject, how: ProjectOpening) => {
    const parts = [
      ...own.partsOfProject(project, how),
      ...places.partsOfProject(project.places, how),
      ...ownLayouts.partsOfProject(project.layouts, how),
      ...stories.partsOfProject(project.stories, how),
    ];
    for (const part of parts) part.make('after');
    const what = inBothLanguages(how === 'merge' ? 'history.projectMerged' : 'history.projectReplaced', {
      name: file,
    });
    if (parts.length > 0) history.did({ what, parts });
    notices.add({ id: 'project', kind: 'info', text: inBothLanguages('project.opened', { name: file }) });
    show(project);
  };
  const refuse = (file: string, parsed: Extract<ParsedProject, { kind: 'refused' }>) =>
    notices.add({
      id: 'project',
      kind: 'error',
      text: inBothLanguages('project.refused', { name: file }),
      details: [parsed.message],
    });

  return {
    offered,
    written: async () => {
      const sources: ProjectSource[] = [];
      for (const source of own.sources())
        sources.push({ ...source, workbook: await own.workbookOf(source.id) });
      const project: Project = {
        saved: today(),
        // It is saved beside the list of own data, and opens on the map.
        view: encodeView({ ...view(), page: 'map' }),
        sources,
        stories: stories.own(),
        recipes: own.recipes(),
        places: places.list(),
        layouts: ownLayouts.list(),
      };
      return sliced(joined(project));
    },
    open: async (file, content) => {
      if (!beginsAsProject(await content.slice(0, BEGINNING).text())) return false;
      // A character takes a byte at least, so a larger file is refused before it is read.
      const text = content.size > 3 * MOST_CHARACTERS ? undefined : await content.text();
      const parsed = text === undefined ? tooLarge(content.size) : await sliced(parseProject(text));
      if (parsed.kind === 'refused') refuse(file, parsed);
      if (parsed.kind !== 'project') return parsed.kind === 'refused';
      const { project, notRead } = parsed;
      if (notRead.length > 0) {
        const parts = notRead.slice(0, 5).join(', ').slice(0, 200);
        notices.add({
          id: 'project-parts',
          kind: 'warning',
          text: inBothLanguages('project.notRead', { parts }),
        });
      }
      if (own.sources().length + places.list().length + ownLayouts.list().length + stories.own().length === 0)
        take({ file, project }, 'merge');
      else setOffered({ file, project });
      return true;
    },
    decide: (how) => {
      const waiting = offered();
      setOffered(undefined);
      if (waiting && how) take(waiting, how);
    },
  };
}

const made = new WeakMap<Atlas, ProjectFile>();

/** Projects of a page, made when they are first asked for, one for all who ask. */
export function projectOf(atlas: Atlas): ProjectFile {
  const known = made.get(atlas) ?? runWithOwner(atlas.owner, () => createProjectFile(atlas));
  if (!known) throw new Error('projects could not be made');
  made.set(atlas, known);
  return known;
}
