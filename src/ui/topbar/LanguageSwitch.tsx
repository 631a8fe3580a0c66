import { useAtlas } from '../../state/context';

/** The other language, named in itself. */
export function LanguageSwitch() {
  const { language, updateView } = useAtlas();
  const other = () => (language() === 'zh' ? 'en' : 'zh');
  return (
    <button
      type="button"
      class="topbar-button"
      lang={other() === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => updateView({ language: other() }, { history: 'replace' })}
    >
      {other() === 'zh' ? '中文' : 'English'}
    </button>
  );
}
