import { messageOf } from '../core/problem';
import { folderOf, languageOf } from '../i18n/languages';
import { translate } from '../i18n/translate';
import './brokenPage.css';

/** Stands in for the whole page when nothing of it can go on: what happened, the link, and two ways on. */
export function BrokenPage(props: { readonly error: unknown }) {
  const { href, hash } = window.location;
  // The store that knows the language may be what failed.
  const language = languageOf(new URLSearchParams(hash.slice(1)).get('language'));
  const message = messageOf(props.error);
  return (
    <main class="broken-page" role="alert" lang={folderOf(language).tag}>
      <h1>{translate(language, 'failure.title')}</h1>
      <p>{translate(language, 'failure.what')}</p>
      <label>
        {translate(language, 'failure.link')}
        <input type="text" readonly value={href} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <p class="broken-page-ways">
        <button type="button" class="button" onClick={() => window.location.reload()}>
          {translate(language, 'failure.again')}
        </button>
        <a class="button" href={href.replace(/#.*$/, '')}>
          {translate(language, 'failure.start')}
        </a>
      </p>
      <p class="broken-page-detail">{message}</p>
    </main>
  );
}
