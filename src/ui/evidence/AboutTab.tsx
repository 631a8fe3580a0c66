import { createMemo, createResource, Show } from 'solid-js';
import { ATLAS } from '../../core/atlasFile';
import { localText } from '../../i18n/language';
import { readLicences } from '../../load/licences';
import { useWords } from '../useWords';
import type { Evidence } from './useEvidence';

/** What version this is, how old its data are, under what licences it ships, and whom to tell of an error. */
export function AboutTab(props: { readonly evidence: Evidence }) {
  const { t, language } = useWords();
  const [licences, { refetch }] = createResource(readLicences);
  const newest = createMemo(() =>
    [...props.evidence.dataset.sources.values()]
      .filter(({ trust }) => trust !== 'own')
      .map(({ date }) => date)
      .sort()
      .at(-1),
  );
  const contact = () => (ATLAS.contact ? localText(ATLAS.contact, language()) : t('about.contact'));
  return (
    <section class="about">
      <dl>
        <dt>{t('about.version')}</dt>
        <dd>
          {localText(ATLAS.title, language())} {import.meta.env.VITE_VERSION}
        </dd>
        <dt>{t('about.dataDate')}</dt>
        <dd>{t('about.dataDateIs', { date: newest() ?? '' })}</dd>
        <dt>{t('about.errors')}</dt>
        <dd>{contact()}</dd>
        <dt>{t('about.licence')}</dt>
        <dd>{t('about.licenceIs')}</dd>
      </dl>
      <h2>{t('about.licences')}</h2>
      <Show
        when={!licences.error}
        fallback={
          <p role="alert">
            {t('about.licencesMissing')}{' '}
            <button type="button" class="button" onClick={() => void refetch()}>
              {t('about.again')}
            </button>
          </p>
        }
      >
        <textarea
          class="about-licences"
          readonly
          rows={24}
          aria-label={t('about.licences')}
          value={licences() ?? t('common.loading')}
        />
      </Show>
    </section>
  );
}
