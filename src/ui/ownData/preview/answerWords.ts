import type { Decision } from '../../../core/ownData/decisions';
import { innerQuotes } from '../../../i18n/understandingText';
import { useAtlas } from '../../../state/context';
import { useWords } from '../../useWords';

/** How a decision reads on its button. */
export function useAnswerWords(): (decision: Decision) => string {
  const { dataset } = useAtlas();
  const { t, say } = useWords();
  return ({ about, answer, made }) => {
    if (about === 'place') {
      if (answer === 'total') return t('importing.answer.total');
      const place = dataset()?.places.get(answer);
      return place ? say(place.name) : t('importing.answer.leave');
    }
    if (about === 'indicator') {
      const indicator = dataset()?.indicators.get(answer);
      if (indicator) return say(indicator.name);
      return answer === 'leave'
        ? t('importing.answer.leave')
        : t('importing.answer.made', { name: innerQuotes(made?.name ?? '') });
    }
    if (about === 'sign') return t(answer === 'up' ? 'importing.answer.up' : 'importing.answer.down');
    if (about === 'several')
      return t(answer === 'keep' ? 'importing.answer.keep' : 'importing.answer.keepFirst');
    if (answer === 'use') return t('importing.answer.use');
    if (answer === 'leave' || answer === '') return t('importing.answer.leave');
    return answer;
  };
}
