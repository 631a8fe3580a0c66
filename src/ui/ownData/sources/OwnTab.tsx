import { createSignal, For } from 'solid-js';
import type { Dataset } from '../../../core/dataset';
import { parseRecipe, type Recipe } from '../../../core/ownData/recipe';
import { type TemplateKind, templateWorkbook } from '../../../core/ownData/template';
import { inBothLanguages } from '../../../i18n/inBothLanguages';
import { saveFile } from '../../../load/saveFile';
import { today } from '../../../load/today';
import { workbook } from '../../../load/writeWorkbook';
import { useAtlas } from '../../../state/context';
import { projectOf } from '../../../state/project';
import { FileButton } from '../../controls/FileButton';
import { fileName } from '../../export/exportChoices';
import { Later } from '../../Later';
import { lateComponent } from '../../lateComponent';
import { useWords } from '../../useWords';
import { ImportButton } from '../preview/ImportButton';
import './ownSources.css';
import { UnreadableItems } from '../../controls/UnreadableItems';
import { SourceCard } from './SourceCard';

const LayoutsList = lateComponent(() => import('../../ownLayouts/LayoutsList'));
const PlacesList = lateComponent(() => import('../../ownPlaces/PlacesList'));

const TEMPLATES: readonly TemplateKind[] = ['cities', 'counties', 'parks'];
/** Bytes of the largest recipe that is read. */
const MOST_RECIPE = 5_000_000;

/** A person's own data: every source, the recipes, and the file that holds all of it. */
export function OwnTab(props: { readonly dataset: Dataset }) {
  const atlas = useAtlas();
  const { own, history, notices } = atlas;
  const { t, say } = useWords();
  const project = projectOf(atlas);
  const [isSaving, setSaving] = createSignal(false);

  const saveProject = async () => {
    setSaving(true);
    try {
      saveFile(fileName(`${t('ownSources.projectName')} ${today()}`, 'atlas.json'), await project.written());
    } finally {
      setSaving(false);
    }
  };
  const tell = (kind: 'info' | 'error', text: ReturnType<typeof inBothLanguages>) =>
    notices.add({ id: 'own-file', kind, text });
  const openProject = async (file: File) => {
    if (!(await project.open(file.name, file)))
      tell('error', inBothLanguages('ownSources.noProject', { name: file.name }));
  };
  const openRecipe = async (file: File) => {
    const recipe = file.size > MOST_RECIPE ? undefined : parseRecipe(await file.text());
    if (recipe) own.keepRecipe(recipe);
    tell(
      recipe ? 'info' : 'error',
      inBothLanguages(recipe ? 'ownSources.recipeTaken' : 'ownSources.notRecipe', {
        name: recipe?.name ?? file.name,
      }),
    );
  };
  const saveTemplate = async (kind: TemplateKind) =>
    saveFile(fileName(t(`templates.${kind}`), 'xlsx'), await workbook(templateWorkbook(kind, props.dataset)));
  const saveRecipe = (recipe: Recipe) =>
    saveFile(
      fileName(recipe.name, 'json'),
      new Blob([JSON.stringify(recipe, null, 2)], { type: 'application/json' }),
    );

  return (
    <div class="own-tab" data-keeping={own.keeping()}>
      <p class="hint">{t('ownSources.intro')}</p>
      <p class="hint">{t('importing.hint')}</p>
      <p class="own-ways">
        <ImportButton />
        <FileButton
          label={t('ownSources.openProject')}
          accept=".json,application/json"
          onFile={(file) => void openProject(file)}
        />
        <button type="button" class="button" disabled={isSaving()} onClick={() => void saveProject()}>
          {t(isSaving() ? 'ownSources.savingProject' : 'ownSources.saveProject')}
        </button>
        <button type="button" class="button" disabled={!history.canUndo()} onClick={history.undo}>
          {t('history.undo')}
        </button>
        <button type="button" class="button" disabled={!history.canRedo()} onClick={history.redo}>
          {t('history.redo')}
        </button>
      </p>
      <ul class="source-list" aria-label={t('ownSources.list')}>
        <For each={own.sources()} fallback={<li class="hint">{t('ownSources.none')}</li>}>
          {(source) => <SourceCard source={source} />}
        </For>
      </ul>
      <Later>
        <PlacesList />
        <LayoutsList />
      </Later>
      <UnreadableItems title={t('ownSources.unreadable')} items={own.unreadable()} />
      <section>
        <h3>{t('ownSources.recipes')}</h3>
        <p class="hint">{t('ownSources.recipesHint')}</p>
        <ul class="own-recipes">
          <For each={own.recipes()}>
            {(recipe) => (
              <li>
                {recipe.name}{' '}
                <span class="count">{t('ownSources.decisions', { count: recipe.decisions.length })}</span>
                <button
                  type="button"
                  class="text-button"
                  aria-label={t('ownSources.recipeNamed', { name: recipe.name })}
                  onClick={() => saveRecipe(recipe)}
                >
                  {t('ownSources.saveRecipe')}
                </button>
                <button
                  type="button"
                  class="text-button"
                  aria-label={t('ownSources.removeRecipe', { name: recipe.name })}
                  onClick={() => own.removeRecipe(recipe.name)}
                >
                  {t('ownSources.remove')}
                </button>
              </li>
            )}
          </For>
        </ul>
        <p class="own-ways">
          <FileButton
            label={t('ownSources.openRecipe')}
            accept=".json,application/json"
            onFile={(file) => void openRecipe(file)}
          />
        </p>
      </section>
      <section>
        <h3>{t('ownSources.templates')}</h3>
        <p class="hint">{t('ownSources.templatesHint')}</p>
        <p class="own-ways">
          <For each={TEMPLATES}>
            {(kind) => (
              <button type="button" class="button" onClick={() => void saveTemplate(kind)}>
                {say(inBothLanguages(`ownSources.template.${kind}` as 'ownSources.template.cities'))}
              </button>
            )}
          </For>
        </p>
      </section>
    </div>
  );
}
